package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Plan;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateRendererTest {
    private static final String ONE = "<@doc.properties title=\"T\"/><@doc.section name=\"S\">%s</@doc.section>";
    private static final String TREE =
            "<#macro parts list><#list list as part><@doc.heading level=part.level label=part.label title=part.title/>"
                    + "<@parts part.parts/></#list></#macro><@parts plan.body/>";

    private static FormatChoice province(ProvinceFormat format) {
        return new FormatChoice(Renderings.PROFILE, "bac-giang", format);
    }

    private static List<String> headings(Plan plan) {
        return Renderings.blocks(Renderings.section(TREE, plan))
                .lines()
                .filter(line -> line.startsWith("  text"))
                .map(line -> line.replaceAll(" *text \"(.*?) ?\" <- .*", "$1"))
                .toList();
    }

    @Test
    void namesAllDataThatWereRead() {
        Rendering rendering = Renderings.section(
                "<@doc.paragraph style=\"Body\">${plan.number}<#if plan.office.symbol == \"x\">y</#if></@doc.paragraph>",
                Plans.small());

        assertThat(rendering.read()).containsExactly("#/number", "#/office/symbol");
    }

    @Test
    void placesEveryTextAtItsDirective() {
        Rendering rendering =
                Renderings.section("\n  <@doc.paragraph style=\"Body\">a</@doc.paragraph>", Plans.small());

        assertThat(DocumentDump.withOrigins().text(rendering.document().orElseThrow()))
                .contains("text \"a\" @ke-hoach.ftl:2:3 <-");
    }

    @Test
    void aProvinceRedefinesABlockAndCanCallTheNationalOne() {
        TemplateRenderer renderer = Renderings.renderer(Map.of(
                TemplateRenderer.ENTRY,
                "<#import \"lib.ftl\" as lib><#macro closing><@lib.closing/></#macro><@doc.blocks/>"
                        + ONE.formatted("<@closing/>"),
                "lib.ftl",
                "<#macro closing><@doc.paragraph style=\"Body\">quốc gia</@doc.paragraph></#macro>"));
        TemplateText blocks = new TemplateText(
                "bac-giang/ke-hoach.ftl",
                "<#macro closing><@lib.closing/><@doc.paragraph style=\"Body\">tỉnh</@doc.paragraph></#macro>");

        Rendering rendering =
                renderer.render(Plans.small(), province(ProvinceFormat.NATIONAL.withBlocks(Map.of("closing", blocks))));

        assertThat(rendering.problems()).isEmpty();
        assertThat(DocumentDump.withOrigins().text(rendering.document().orElseThrow()))
                .contains("text \"quốc gia\" @lib.ftl:1:17 <-", "text \"tỉnh\" @bac-giang/ke-hoach.ftl:1:32 <-");
        assertThat(Renderings.blocks(renderer.render(Plans.small(), Renderings.NATIONAL)))
                .doesNotContain("tỉnh");
    }

    @Test
    void wordsOfTheProvinceReplaceThoseOfTheProfile() {
        Rendering rendering = Renderings.renderer(ONE.formatted(
                        "<@doc.paragraph style=\"Body\">${wording.archive}${wording.unit}</@doc.paragraph>"))
                .render(Plans.small(), province(ProvinceFormat.NATIONAL.withWording(Map.of("archive", "Lưu"))));

        assertThat(Renderings.blocks(rendering))
                .contains("\"Lưu\" <- bac-giang#/wording/archive", "<- nd30-2020#/wording/unit");
    }

    @Test
    void computesLabelsByLevelFromThePositionOfTheParent() {
        Heading repeated = Plans.labelled("1.", "b", Plans.heading("b1"), Plans.heading("b2"));

        assertThat(headings(
                        Plans.body(List.of(), Plans.heading("A", Plans.heading("a"), repeated), Plans.heading("B"))))
                .containsExactly("I.", "A", "1.", "a", "1.", "b", "2.1.", "b1", "2.2.", "b2", "II.", "B");
    }

    @Test
    void anEmptyLabelTakesNoNumber() {
        assertThat(headings(Plans.body(List.of(), Plans.heading("A"), Plans.labelled("", "B"), Plans.heading("C"))))
                .containsExactly("I.", "A", "B", "II.", "C");
    }

    @Test
    void thePlansNumberingGoesBeforeTheFormatsAndEndsInHyphens() {
        Plan plan = Plans.body(
                List.of(LabelStyle.UPPER_LETTER_DOT, LabelStyle.ROMAN_DOT),
                Plans.heading(
                        "a",
                        Plans.heading("b", Plans.heading("c"), Plans.heading("d")),
                        Plans.numbered(LabelStyle.LETTER_PARENTHESIS, "e", Plans.heading("f"))));

        assertThat(headings(plan)).containsExactly("A.", "a", "I.", "b", "-", "c", "-", "d", "II.", "e", "a)", "f");
    }

    @Test
    void reportsALabelThatLettersCannotCount() {
        Heading[] many =
                IntStream.rangeClosed(1, 24).mapToObj(i -> Plans.heading("x")).toArray(Heading[]::new);
        Plan plan = Plans.body(List.of(LabelStyle.LETTER_PARENTHESIS), many);

        assertThat(Renderings.section(TREE, plan).problems())
                .extracting(Renderings::line)
                .containsExactly(
                        "TEMPLATE-017 /body/23 The numbering \"a)\" cannot count to 24. Choose another numbering for this level,"
                                + " such as \"1.\".");
    }

    @Test
    void writesUpToTheLimitOfCharacters() {
        String template = ONE.formatted("<@doc.paragraph style=\"Body\">1234567890</@doc.paragraph>");
        FormatChoice format = Renderings.NATIONAL;

        assertThat(limited(template, 10, 100).render(Plans.small(), format).problems())
                .isEmpty();
        assertThat(limited(template, 9, 100).render(Plans.small(), format).problems())
                .extracting(Renderings::line)
                .containsExactly(
                        "TEMPLATE-011 ke-hoach.ftl:1:52 The template of the format \"national\" exceeds the limit of 9 characters written by a"
                                + " template. Check the loops of the template, or split the data.");
    }

    @Test
    void runsUpToTheLimitOfSteps() {
        String template = ONE.formatted("<@doc.paragraph style=\"Body\">1234567890</@doc.paragraph>");

        assertThat(limited(template, 10, 6)
                        .render(Plans.small(), Renderings.NATIONAL)
                        .problems())
                .isEmpty();
        assertThat(limited(template, 10, 5)
                        .render(Plans.small(), Renderings.NATIONAL)
                        .problems())
                .extracting(Renderings::line)
                .containsExactly(
                        "TEMPLATE-011 ke-hoach.ftl:1:52 The template of the format \"national\" exceeds the limit of 5 steps of one template"
                                + " run. Check the loops of the template, or split the data.");
    }

    private static TemplateRenderer limited(String template, long characters, long steps) {
        return new TemplateRenderer(
                name -> Optional.of(template), new RenderLimits(characters, steps, 100, Duration.ofMinutes(1)));
    }

    @Test
    void aMissingEntryIsAProblem() {
        assertThat(Renderings.renderer(Map.of())
                        .render(Plans.small(), Renderings.NATIONAL)
                        .problems())
                .extracting(Renderings::line)
                .containsExactly(
                        "TEMPLATE-003  There is no template \"ke-hoach.ftl\". Check the name, and that the national"
                                + " templates are installed.");
    }

    @Test
    void composesLettersOfTheData() {
        Rendering rendering = Renderings.section(
                "<@doc.paragraph style=\"Body\">${plan.title[0]}</@doc.paragraph>",
                Plans.titled("Ke\u0302\u0301 hoa\u0323ch"));

        assertThat(Renderings.blocks(rendering)).contains("\"Kế hoạch\"");
    }

    @Test
    void manyThreadsGetTheSameDocument() {
        TemplateRenderer renderer = Renderings.renderer(
                ONE.formatted("<@doc.paragraph style=\"Body\">${plan.number} ${plan.title[0]}</@doc.paragraph>"));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> Renderings.blocks(renderer.render(Plans.small(), Renderings.NATIONAL)))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }
}
