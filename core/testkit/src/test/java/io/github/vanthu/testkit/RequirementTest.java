package io.github.vanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.regulation.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {
    @Test
    void numbersRunWithoutGapsTheMustsFirst() {
        List<String> names = Arrays.stream(Requirement.values()).map(Enum::name).toList();
        assertThat(names.subList(0, 19)).containsExactlyElementsOf(numbered("P", 19));
        assertThat(names.subList(19, names.size())).containsExactlyElementsOf(numbered("S", 6));
    }

    private static List<String> numbered(String letter, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + number)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyRequirementIsExplainedInBothLanguages(Requirement requirement) {
        for (Language language : Language.values()) {
            assertThat(requirement.title(language))
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotContain("|");
            assertThat(requirement.explanation(language))
                    .endsWith(".")
                    .doesNotContain("|")
                    .isEqualTo(Normalizer.normalize(requirement.explanation(language), Normalizer.Form.NFC));
        }
        assertThat(requirement.must()).isEqualTo(requirement.name().startsWith("P"));
    }

    @Test
    void theTableHasARowForEach() {
        for (Language language : Language.values()) {
            List<String> lines = Requirement.table(language).lines().toList();
            assertThat(lines).hasSize(Requirement.values().length + 2);
            assertThat(lines).allMatch(line -> line.matches("\\|( [^|]+ \\|){4}"));
        }
        assertThat(Requirement.table(Language.EN)).contains("| S1 | SHOULD | There is a sample |");
    }
}
