package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtraDataTest {
    private static Rendering paragraph(String text) {
        return Renderings.section("<@doc.paragraph style=\"Body\">" + text + "</@doc.paragraph>", Plans.small());
    }

    @Test
    void textsListsAndGroupsPrintWithTheirPointers() {
        Rendering rendering = paragraph("${plan.extra.maChuongTrinh}<#list plan.extra.nguon as n>; ${n}</#list>;"
                + " ${plan.extra.dauMoi.ten}");
        assertThat(Renderings.blocks(rendering))
                .contains("MTQG-03", "; ", "Trung ương", "tỉnh", "Phòng NN")
                .contains("#/extra/maChuongTrinh", "#/extra/nguon/1", "#/extra/dauMoi/ten");
        assertThat(rendering.read())
                .contains("#/extra/maChuongTrinh", "#/extra/nguon/0", "#/extra/nguon/1", "#/extra/dauMoi/ten");
    }

    @Test
    void whatIsNotPrintedIsNotRecordedAsRead() {
        assertThat(paragraph("${plan.extra.maChuongTrinh}").read())
                .contains("#/extra/maChuongTrinh")
                .doesNotContain("#/extra/nguon/0", "#/extra/dauMoi/ten");
    }

    @Test
    void aTemplateMayAskWhetherADatumIsThere() {
        assertThat(Renderings.blocks(paragraph("${plan.extra.khac!\"không\"}"))).contains("không");
        assertThat(paragraph("${plan.extra.khac}").document()).isEmpty();
    }
}
