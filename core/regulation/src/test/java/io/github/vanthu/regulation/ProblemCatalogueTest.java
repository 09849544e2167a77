package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCatalogueTest {

    static Stream<ProblemText> texts() {
        return ProblemCatalogue.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyEntryIsComplete(ProblemText text) {
        assertThat(text.code()).matches("[A-Z]+-\\d{3}");
        assertThat(text.vietnamese()).as(text.code()).isNotBlank();
        assertThat(text.english()).as(text.code()).isNotBlank();
        assertThat(text.vietnameseHint().isBlank())
                .as("hint of %s in one language only", text.code())
                .isEqualTo(text.englishHint().isBlank());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsAreComposedAndTrimmed(ProblemText text) {
        Stream.of(text.vietnamese(), text.vietnameseHint(), text.english(), text.englishHint())
                .forEach(sentence -> assertThat(sentence)
                        .isEqualTo(Normalizer.normalize(sentence, Normalizer.Form.NFC))
                        .isEqualTo(sentence.strip()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesEndWithAMarkOrAnArgument(ProblemText text) {
        assertThat(text.vietnamese()).as(text.code()).matches(".*([.?!]|\\{\\d})");
        assertThat(text.english()).as(text.code()).matches(".*([.?!]|\\{\\d})");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theExampleFillsEveryArgument(ProblemText text) {
        assertThat(text.example()).as(text.code()).hasSizeGreaterThanOrEqualTo(text.arguments());
        assertThat(text.message(text.exampleProblem(), Language.VI))
                .as(text.code())
                .doesNotContainPattern("\\{\\d}");
    }

    @Test
    void fillsTheArgumentsOfBothLanguages() {
        ProblemCatalogue catalogue = ProblemCatalogue.load();
        Problem problem = Problem.error("DATA-003", Place.NONE, "titel", "title", "trích yếu");
        assertThat(catalogue.message(problem, Language.VI))
                .isEqualTo("Không có trường \"titel\" ở đây; có phải ý bạn là \"title\" (trích yếu)?");
        assertThat(catalogue.message(problem, Language.EN))
                .isEqualTo("There is no key \"titel\" here; did you mean \"title\" (trích yếu)?");
        assertThat(catalogue.hint(problem, Language.VI)).isEqualTo("Đổi tên trường thành \"title\".");
        assertThat(catalogue.hint(problem, Language.EN)).isEqualTo("Rename the key to \"title\".");
    }

    @Test
    void namesACodeWithoutText() {
        ProblemCatalogue catalogue = ProblemCatalogue.load();
        Problem unknown = Problem.error("NONE-999", Place.NONE);
        assertThat(catalogue.find("NONE-999")).isEmpty();
        assertThatThrownBy(() -> catalogue.message(unknown, Language.EN)).hasMessageContaining("NONE-999");
    }

    @Test
    void argumentsThatLookLikePlaceholdersStayAsTheyAre() {
        Problem problem = Problem.error("DATA-002", Place.NONE, "{1}", "plan.yaml:1:1");
        assertThat(ProblemCatalogue.load().message(problem, Language.EN))
                .isEqualTo("The key \"{1}\" stands twice; first at plan.yaml:1:1.");
    }

    @Test
    void limitsAreNamedInBothLanguages() {
        assertThat(Arrays.stream(Limit.values()))
                .allMatch(limit -> limit.value() > 0
                        && !limit.vietnamese().isBlank()
                        && !limit.english().isBlank());
        assertThat(Arrays.stream(Limit.values()).map(Limit::english)).doesNotHaveDuplicates();
    }
}
