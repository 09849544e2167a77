package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DslTest {
    static Stream<TextCase> trees() {
        return TextCase.of("trees.txt");
    }

    static Stream<TextCase> faults() {
        return TextCase.of("faults.txt");
    }

    static Stream<TextCase> markdown() {
        return TextCase.of("markdown.txt");
    }

    @ParameterizedTest
    @MethodSource("trees")
    void buildsTheTree(TextCase test) {
        Rendering rendering = Renderings.section(test.input(), Plans.small());

        assertThat(Renderings.blocks(rendering).strip()).isEqualTo(test.expected());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndWhere(TextCase test) {
        Rendering rendering = Renderings.renderer(test.input()).render(Plans.small(), Renderings.NATIONAL);

        assertThat(rendering.document()).isEmpty();
        assertThat(rendering.problems().stream().map(Renderings::line).collect(Collectors.joining("\n")))
                .isEqualTo(test.expected());
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void readsCommonMark(TextCase test) {
        Rendering rendering =
                Renderings.section("<@doc.markdown text=plan.opening style=\"Body\"/>", Plans.opening(test.input()));

        String actual = rendering.document().isPresent()
                ? Renderings.blocks(rendering)
                : rendering.problems().stream().map(Renderings::line).collect(Collectors.joining("\n"));
        assertThat(actual.strip()).isEqualTo(test.expected());
    }
}
