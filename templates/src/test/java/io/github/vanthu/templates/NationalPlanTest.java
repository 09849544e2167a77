package io.github.vanthu.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.DocumentDump;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.model.Plan;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.TemplateText;
import io.github.vanthu.template.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NationalPlanTest {
    private static Document document(Plan plan) {
        Rendering rendering = National.render(plan);
        assertThat(rendering.problems()).isEmpty();
        return rendering.document().orElseThrow();
    }

    private static String dump(Plan plan) {
        return DocumentDump.withPointers().text(document(plan));
    }

    @Test
    void printsThePlanBlockByBlock() throws IOException {
        Golden.check("vu-quang.txt", dump(Plans.vuQuang()));
    }

    @Test
    void printsBlanksDraftMarkParentAndSeveralSigners() throws IOException {
        Golden.check("quang-tri.txt", dump(Plans.draft()));
    }

    @Test
    void printsEachAnnexInItsOwnSection() throws IOException {
        Golden.check("annexes.txt", dump(Plans.withAnnexes(Plans.vuQuang(), Plans.twoAnnexes())));
    }

    @Test
    void everyBlankOfADateAndANumberStaysToBeFilledIn() {
        assertThat(dump(Plans.draft()))
                .contains("text \"ngày … tháng … năm \" <-")
                .contains("text \"\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\\u00a0\" <-");
    }

    @Test
    void anAnnexWithoutLabelHasItsTitleInTheOutline() {
        Plan plan = Plans.withAnnexes(Plans.vuQuang(), List.of(Plans.unlabelled()));

        String dump = dump(plan);

        assertThat(dump)
                .contains(
                        "section \"Phụ lục\" 210 x 297\n  heading AnnexLabel\n    text \"DỰ TOÁN\" <- #/annexes/0/title/0\n  table")
                .doesNotContain("AnnexTitle", "AnnexAttached");
    }

    @Test
    void signaturesAreNeverPartedFromTheEndOfTheText() {
        Section body = document(Plans.vuQuang()).sections().get(0);
        int last = body.blocks().size() - 1;

        assertThat(body.blocks().get(last - 1))
                .asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.type(io.github.vanthu.document.Paragraph.class))
                .matches(io.github.vanthu.document.Paragraph::keptWithNext);
        assertThat(((Table) body.blocks().get(last)).body()).noneMatch(Row::splittable);
    }

    @Test
    void framesAreAsWideAsTheText() {
        Section body = document(Plans.draft()).sections().get(0);

        assertThat(body.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast))
                .isNotEmpty()
                .allMatch(table -> table.width().equals(body.page().textWidth()));
    }

    @Test
    void aProvinceReplacesABlockAndAWord() {
        TemplateText blocks = new TemplateText(
                "x/ke-hoach.ftl",
                "<#macro closing><@vanthu.endMark/><@doc.paragraph style=\"Body\">Hết</@doc.paragraph></#macro>");
        ProvinceFormat province =
                ProvinceFormat.NATIONAL.withBlocks(Map.of("closing", blocks)).withWording(Map.of("lastBaseEnd", ";"));
        Plan plan = Plans.vuQuang();

        Rendering rendering = National.RENDERER.render(plan, National.format(plan, "x", province));

        String dump = DocumentDump.withPointers().text(rendering.document().orElseThrow());
        assertThat(dump)
                .contains("text \"Hết\" <-", "text \";\" <- x#/wording/lastBaseEnd")
                .doesNotContain("Trên đây");
        assertThat(rendering.read()).doesNotContain("#/closing");
    }

    @Test
    void aPlanWithoutClosingEndsOnItsLastParagraph() {
        String dump = dump(Plans.withClosing(Plans.vuQuang(), Optional.empty()));

        assertThat(dump).contains("Phòng Kinh tế\" <- #/body/1/parts/1/parts/1/title\n    text \"./.\"");
    }

    @Test
    void anUnknownKindIsNamed() {
        Rendering rendering = National.render(Plans.withKind(Plans.vuQuang(), "XX"));

        assertThat(rendering.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("TEMPLATE-002");
            assertThat(problem.place().file()).isEqualTo("vanthu.ftl");
            assertThat(problem.arguments()).startsWith("kinds[plan.kind!\"KH\"]");
        });
    }
}
