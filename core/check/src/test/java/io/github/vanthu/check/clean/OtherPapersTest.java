package io.github.vanthu.check.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.paper.Element;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are no plans are read and checked as far as that has sense. */
class OtherPapersTest {
    @Test
    void everyDocumentIsReadAndNoFigureIsFoundWrong() {
        for (Map.Entry<String, byte[]> one : OtherPapers.all().entrySet()) {
            CheckReport report = check(one.getKey());
            assertThat(report.obstacle()).as(one.getKey()).isEmpty();
            assertThat(report.findings().stream()
                            .map(found -> found.problem().code())
                            .filter(code -> !code.startsWith("FORM")))
                    .as(one.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"decision,QĐ", "report,BC"})
    void kindsAreTold(String name, String kind) {
        assertThat(check(name).paper().orElseThrow().kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"empty", "picture", "table", "blanks", "english"})
    void documentsWithoutAKindHaveNone(String name) {
        assertThat(check(name).paper().orElseThrow().kind()).isEqualTo(Optional.empty());
    }

    @Test
    void letterHasItsSubjectAndAddressees() {
        assertThat(check("letter").paper().orElseThrow().first(Element.ADDRESSEE))
                .isPresent();
    }

    @Test
    void formOfAPaperOfThePartyIsLeftAlone() {
        assertThat(check("party").findings())
                .extracting(found -> found.problem().code())
                .containsExactly("FORM-147");
    }

    private static CheckReport check(String name) {
        return Checker.check(
                name + ".docx", Objects.requireNonNull(OtherPapers.all().get(name)), CheckOptions.USUAL);
    }
}
