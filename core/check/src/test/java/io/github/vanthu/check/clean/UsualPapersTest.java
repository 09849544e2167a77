package io.github.vanthu.check.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What most issued plans do is a warning or a hint, never an error. */
class UsualPapersTest {
    private static List<CleanPaper> papers() {
        return UsualPapers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void usualDeviationBringsItsRemarkOnly(CleanPaper usual) {
        CheckReport report =
                Checker.check(usual.name() + ".docx", usual.document().bytes(), CheckOptions.USUAL);
        assertThat(report.obstacle()).isEmpty();
        assertThat(report.findings().stream()
                        .map(found ->
                                found.problem().code() + " " + found.problem().severity()))
                .isEqualTo(usual.hints());
        assertThat(report.faulty()).isFalse();
    }
}
