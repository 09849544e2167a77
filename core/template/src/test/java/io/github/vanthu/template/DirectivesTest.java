package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectivesTest {
    private static final String PROPERTIES = "<@doc.properties title=\"T\"/>";
    private static final Map<String, String> AROUND = Map.of(
            "properties", "%s<@doc.section name=\"S\"/>",
            "section", PROPERTIES + "%s",
            "blocks", "%s" + PROPERTIES + "<@doc.section name=\"S\"/>");
    private static final String IN_SECTION = PROPERTIES + "<@doc.section name=\"S\">%s</@doc.section>";
    private static final String IN_PARAGRAPH =
            IN_SECTION.formatted("<@doc.paragraph style=\"Body\">%s</@doc.paragraph>");

    static Stream<DirectiveDescription> directives() {
        return TemplateRenderer.directives().stream();
    }

    private static String around(DirectiveDescription directive) {
        String usual = directive.parents().contains("paragraph") ? IN_PARAGRAPH : IN_SECTION;
        return AROUND.getOrDefault(directive.name(), usual).replace("%s", directive.example());
    }

    private static Rendering rendering(String template) {
        return Renderings.renderer(template).render(Plans.annexes(Annexes.of()), Renderings.NATIONAL);
    }

    @ParameterizedTest
    @MethodSource("directives")
    void theExampleRenders(DirectiveDescription directive) {
        Rendering rendering = rendering(around(directive));

        assertThat(directive.example()).contains("<@doc." + directive.name());
        assertThat(rendering.problems()).isEmpty();
        assertThat(rendering.document()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("directives")
    void allIsSaidInBothLanguages(DirectiveDescription directive) {
        assertThat(directive.meaning().vietnamese()).endsWith(".");
        assertThat(directive.meaning().english()).endsWith(".");
        assertThat(directive.parents()).isNotEmpty();
        assertThat(directive.attributes()).allSatisfy(attribute -> {
            assertThat(attribute.kind().vietnamese()).isNotBlank();
            assertThat(attribute.meaning().vietnamese()).endsWith(".");
            assertThat(attribute.meaning().english()).endsWith(".");
            assertThat(attribute.required() && attribute.fallback().isPresent()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("directives")
    void requiredAttributesAreDemandedAndOthersRefused(DirectiveDescription directive) {
        List<String> required = directive.attributes().stream()
                .filter(DirectiveDescription.Attribute::required)
                .map(DirectiveDescription.Attribute::name)
                .toList();

        assertThat(rendering("<@doc." + directive.name() + " none=1/>").problems())
                .extracting(problem -> problem.code() + problem.arguments().get(0))
                .containsExactly("TEMPLATE-006none");
        if (!required.isEmpty()) {
            assertThat(rendering("<@doc." + directive.name() + "/>").problems())
                    .extracting(problem -> problem.code() + problem.arguments().get(1))
                    .containsExactly("TEMPLATE-008" + required.get(0));
        }
    }

    @Test
    void everyDirectiveOfTheNationalTemplateIsDescribedOnce() {
        assertThat(directives().map(DirectiveDescription::name))
                .doesNotHaveDuplicates()
                .contains("properties", "section", "paragraph", "annexTable", "footnote")
                .hasSize(20);
    }

    @Test
    void aSectionOnA3IsTwiceAsLarge() {
        Rendering rendering =
                rendering(PROPERTIES + "<@doc.section name=\"S\" paper=\"A3\" landscape=true></@doc.section>");

        assertThat(rendering.document().orElseThrow().sections().get(0).page())
                .satisfies(page -> assertThat(page.width()).isEqualTo(io.github.vanthu.document.Length.mm(420)))
                .satisfies(page -> assertThat(page.height()).isEqualTo(io.github.vanthu.document.Length.mm(297)));
        assertThat(rendering(PROPERTIES + "<@doc.section name=\"S\" paper=\"A5\"></@doc.section>")
                        .problems())
                .extracting(Renderings::line)
                .containsExactly(
                        "TEMPLATE-007 ke-hoach.ftl:1:29 <@doc.section>: the attribute \"paper\" must be A4, A3 but"
                                + " is A5. Mend the value of the attribute in the template.");
    }
}
