package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Total;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an annex takes from its layout. */
class AnnexLayoutTest {
    private static final String TEMPLATE = "<@doc.properties title=\"T\"/><@doc.section name=\"S\">"
            + "<#assign annex = plan.annexes[0]><@doc.paragraph style=\"Body\">${annex.unit}</@doc.paragraph>"
            + "<#if annex.notes??><@doc.markdown text=annex.notes style=\"TableNote\"/></#if>"
            + "<@doc.annexTable annex=annex/></@doc.section>";
    private static final AnnexLayout LAYOUT = new AnnexLayout(
            Annexes.FOUR,
            List.of(),
            Total.Position.LAST,
            Optional.of(MoneyUnit.MILLION),
            Optional.of(new Markdown("Theo giá **2026**.")));

    private static Rendering rendering(Annex annex, AnnexLayout layout) {
        ProvinceFormat format = ProvinceFormat.NATIONAL.withLayouts(Map.of("default", layout));
        return Renderings.renderer(TEMPLATE)
                .render(Plans.annexes(annex), new FormatChoice(Renderings.PROFILE, "bac-ninh", format));
    }

    private static Annex laidOut(Optional<MoneyUnit> unit, Optional<Markdown> notes) {
        Annex annex =
                Annexes.laidOut(Optional.empty(), Optional.empty(), Annexes.row("a", List.of("tien=12,5", "donVi=Sở")));
        return Annexes.with(annex, unit, notes);
    }

    @Test
    void unitAndNotesComeFromTheLayoutWithItsPlace() {
        Rendering rendering = rendering(laidOut(Optional.empty(), Optional.empty()), LAYOUT);

        assertThat(Renderings.blocks(rendering))
                .contains("text \"triệu đồng\" <- bac-ninh#/layouts/default/unit")
                .contains("text \"Theo giá \" <- bac-ninh#/layouts/default/notes")
                .contains("\"12,5\" <- #/annexes/0/rows/0/cells/tien/text");
        assertThat(rendering.read()).contains("bac-ninh#/layouts/default/unit").doesNotContain("#/annexes/0/unit");
    }

    @Test
    void unitAndNotesOfTheAnnexGoFirst() {
        Rendering rendering =
                rendering(laidOut(Optional.of(MoneyUnit.BILLION), Optional.of(new Markdown("Tạm tính."))), LAYOUT);

        assertThat(Renderings.blocks(rendering))
                .contains("text \"tỷ đồng\" <- #/annexes/0/unit", "text \"Tạm tính.\" <- #/annexes/0/notes")
                .doesNotContain("Theo giá");
    }

    @Test
    void whereNobodySaysTheUnitItIsDong() {
        AnnexLayout bare = new AnnexLayout(Annexes.FOUR, List.of(), Total.Position.LAST);
        Rendering rendering = rendering(laidOut(Optional.empty(), Optional.empty()), bare);

        assertThat(rendering.problems()).isEmpty();
        assertThat(Renderings.blocks(rendering)).contains("text \"đồng\" <-\n");
    }

    @Test
    void anAnnexWithColumnsOfItsOwnTakesNothingFromTheDefaultLayout() {
        Annex own = Annexes.with(Annexes.of(Annexes.row("a", List.of("tien=12"))), Optional.empty(), Optional.empty());

        assertThat(Renderings.blocks(rendering(own, LAYOUT)))
                .contains("text \"đồng\" <-\n")
                .doesNotContain("Theo giá");
    }
}
