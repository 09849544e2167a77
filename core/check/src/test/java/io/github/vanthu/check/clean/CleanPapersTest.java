package io.github.vanthu.check.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Paper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanPapersTest {
    /** Ways that change sizes, or whose looks stand at other parts of a line. */
    private static final Set<String> OTHER_LOOKS = Set.of("13 pt, indent of 1 cm");

    private static List<CleanPaper> papers() {
        return CleanPapers.all();
    }

    private static Stream<CleanPaper> sameWords() {
        String first = CleanPapers.all().get(0).document().words();
        return papers().stream().filter(paper -> paper.document().words().equals(first));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void correctPlanIsCheckedWithoutFinding(CleanPaper clean) {
        CheckReport report = check(clean);
        assertThat(report.obstacle()).isEmpty();
        assertThat(report.findings().stream()
                        .filter(found -> !clean.hints().contains(found.problem().code()))
                        .map(CleanPapersTest::told))
                .isEmpty();
        assertThat(report.faulty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sameWords")
    void allWaysOfWritingAreReadAsTheSameParts(CleanPaper clean) {
        assertThat(PartsDump.words(paper(clean)))
                .isEqualTo(PartsDump.words(paper(CleanPapers.all().get(0))));
    }

    @ParameterizedTest
    @MethodSource("sameWords")
    void allWaysOfWritingAreReadWithTheSameLooks(CleanPaper clean) {
        if (!OTHER_LOOKS.contains(clean.name())) {
            assertThat(PartsDump.looks(paper(clean)))
                    .isEqualTo(PartsDump.looks(paper(CleanPapers.all().get(0))));
        }
    }

    @Test
    void namesAreTold() {
        assertThat(papers().stream().map(CleanPaper::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
    }

    private static CheckReport check(CleanPaper clean) {
        return Checker.check(clean.name() + ".docx", clean.document().bytes(), CheckOptions.USUAL);
    }

    private static Paper paper(CleanPaper clean) {
        return check(clean).paper().orElseThrow();
    }

    private static String told(Finding found) {
        return found.problem().code() + " " + found.problem().severity() + " " + found.element() + " "
                + found.measured().english() + " wanted " + found.wanted().english() + " \"" + found.quote() + "\" "
                + found.problem().arguments() + " " + found.place().path();
    }
}
