package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates of strangers may try, and how it ends. */
class WallTest {
    private static final RenderLimits SMALL = new RenderLimits(100_000, 20_000, 200, Duration.ofMinutes(2));
    private static final RenderLimits UNCOUNTED =
            new RenderLimits(Long.MAX_VALUE, Long.MAX_VALUE, 200, Duration.ofMinutes(2));
    private static final String ENDLESS = "<#list 1.. as i></#list>";
    private static final String ENTRY = "<#macro closing></#macro><@doc.blocks/>\n"
            + "<@doc.properties title=\"T\"/><@doc.section name=\"S\"><@closing/></@doc.section>";

    static Stream<TextCase> attacks() {
        return TextCase.of("attacks.txt");
    }

    /** Renders with a block {@code closing} of the plugin "xa-la" whose second line is the attack, macros below dots. */
    static Rendering attacked(String attack, RenderLimits limits) {
        String[] parts = (attack + "\n...\n").split("\n\\.\\.\\.\n", 2);
        String block = "<#macro closing>\n" + parts[0] + "</#macro>\n" + parts[1].replace("\n...\n", "");
        TemplateText text = new TemplateText("xa-la/khoi.ftl", block);
        TemplateText library = new TemplateText("xa-la/lap.ftl", "<#macro again><#list 1.. as i></#list></#macro>");
        TemplateText itself = new TemplateText("xa-la/vong.ftl", "<#include \"vong.ftl\">");
        ProvinceFormat format =
                ProvinceFormat.NATIONAL.withBlocks(Map.of("closing", text)).withLibrary(List.of(library, itself));
        Map<String, String> national = Map.of(TemplateRenderer.ENTRY, ENTRY);
        return new TemplateRenderer(name -> Optional.ofNullable(national.get(name)), limits)
                .render(Plans.small(), new FormatChoice(Renderings.PROFILE, "xa-la", format));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void everyAttackEndsInOnePlainProblem(TextCase attack) {
        Rendering rendering = attacked(attack.input(), SMALL);

        assertThat(rendering.document()).isEmpty();
        assertThat(rendering.problems()).hasSize(1);
        Problem problem = rendering.problems().get(0);
        String runaway = TemplateRenderer.isRunaway(problem) ? "runaway " : "";
        assertThat(runaway + Renderings.line(problem)).startsWith(attack.expected());
    }

    @Test
    void anEndlessLoopEndsAtTheSameStepEverywhere() {
        String loop = "<#list 1.. as i><@doc.paragraph style=\"Body\">${i?c}</@doc.paragraph></#list>";

        assertThat(attacked(loop, SMALL).problems())
                .isEqualTo(attacked(loop, SMALL).problems());
    }

    @Test
    void aLoopMayTakeAllStepsButNotOneMore() {
        String rounds = "<#list 1..%d as i></#list><@doc.paragraph style=\"Body\">x</@doc.paragraph>";
        RenderLimits hundred = new RenderLimits(100, 100, 100, Duration.ofMinutes(1));
        int others = 8;

        assertThat(attacked(rounds.formatted(100 - others), hundred).problems()).isEmpty();
        assertThat(attacked(rounds.formatted(101 - others), hundred).problems())
                .extracting(Problem::code)
                .containsExactly("TEMPLATE-011");
    }

    @Test
    void callsMayNestUpToTheLimit() {
        String nested = "<@m %d/><@doc.paragraph style=\"Body\">x</@doc.paragraph>"
                + "\n...\n<#macro m n><#if n gt 0><@m n - 1/></#if></#macro>";
        RenderLimits fifty = new RenderLimits(10_000, 10_000, 50, Duration.ofMinutes(1));
        int others = 4;

        assertThat(attacked(nested.formatted(50 - others), fifty).problems()).isEmpty();
        assertThat(attacked(nested.formatted(51 - others), fifty).problems())
                .extracting(Problem::code)
                .containsExactly("TEMPLATE-018");
    }

    @Test
    void checkingAFormatIsBehindTheWallToo() {
        String deep = "<#macro closing>${" + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "}</#macro>";
        ProvinceFormat format =
                ProvinceFormat.NATIONAL.withBlocks(Map.of("closing", new TemplateText("xa-la/khoi.ftl", deep)));
        TemplateRenderer renderer = new TemplateRenderer(name -> Optional.of(ENTRY), SMALL);

        assertThat(renderer.check(format, "xa-la")).extracting(Problem::code).containsExactly("TEMPLATE-018");
    }

    @Test
    void whoWaitsMayBeInterrupted() throws InterruptedException {
        Rendering[] result = new Rendering[1];
        boolean[] stillSet = new boolean[1];
        Thread waiting = new Thread(() -> {
            Thread.currentThread().interrupt();
            result[0] = attacked(ENDLESS, UNCOUNTED);
            stillSet[0] = Thread.currentThread().isInterrupted();
        });
        waiting.start();
        waiting.join();

        assertThat(stillSet[0]).isTrue();
        assertThat(result[0].problems()).extracting(Problem::code).containsExactly("TEMPLATE-025");
        assertThat(TemplateRenderer.isRunaway(result[0].problems().get(0))).isFalse();
    }

    @Test
    void anotherRenderingGoesOnAfterARunaway() {
        assertThat(attacked(ENDLESS, UNCOUNTED.within(Duration.ofMillis(100))).problems())
                .extracting(Renderings::line)
                .singleElement()
                .asString()
                .startsWith("TEMPLATE-023 xa-la/khoi.ftl:2:1 The template of the format \"xa-la\" is not done");

        assertThat(attacked("<@doc.paragraph style=\"Body\">x</@doc.paragraph>", RenderLimits.STANDARD)
                        .document())
                .isPresent();
    }

    @Test
    void commentsAndTextsMayNameWhatIsForbidden() {
        String harmless = "<#-- ?new() <#attempt> --><@doc.paragraph style=\"Body\">?eval ${'?interpret'} .now"
                + "</@doc.paragraph>";

        assertThat(attacked(harmless, SMALL).problems()).isEmpty();
    }
}
