package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors of templates are told about their mistakes. */
class AuthorErrorsTest {
    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    static Stream<TextCase> mistakes() {
        return TextCase.of("mistakes.txt");
    }

    private static List<Problem> problems(TextCase test) {
        return Renderings.renderer(test.input())
                .render(Plans.small(), Renderings.NATIONAL)
                .problems();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongWhereAndWhatIsAtHand(TextCase test) {
        assertThat(problems(test)).extracting(Renderings::line).containsExactly(test.expected());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysItInVietnameseWithoutWordsOfTheParser(TextCase test) {
        String told = CATALOGUE.message(problems(test).get(0), Language.VI)
                + CATALOGUE.hint(problems(test).get(0), Language.VI);

        assertThat(told).doesNotContainPattern("(?i)encountered|expect|evaluated|unexpected|missing|freemarker|\\{\\d");
    }

    @Test
    void namesTheMacroOfALibraryThatWasMeant() {
        Map<String, String> texts = Map.of(
                TemplateRenderer.ENTRY,
                "<#import \"lib.ftl\" as lib>\n<@lib.tittle/>",
                "lib.ftl",
                "<#macro title></#macro>");

        assertThat(Renderings.renderer(texts)
                        .render(Plans.small(), Renderings.NATIONAL)
                        .problems())
                .extracting(Renderings::line)
                .containsExactly("TEMPLATE-040 ke-hoach.ftl:2:3 \"lib\" has no \"tittle\". Did you mean \"title\"?"
                        + " \"lib\" has: title. In scope here: plan, wording, doc, stage, medium, annexFiles.");
    }
}
