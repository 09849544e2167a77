package io.github.vanthu.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Table;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables that are about as wide as their paper allows. */
class WideTableTest {
    private static final String ACROSS = "landscape=true";
    private static final String A3 = "landscape=true paper=\"A3\"";

    private static Rendering rendering(String paper, Annex annex) {
        return Renderings.renderer("<@doc.properties title=\"T\"/><@doc.section name=\"S\" " + paper
                        + "><@doc.annexTable annex=plan.annexes[0]/></@doc.section>")
                .render(Plans.annexes(annex), Renderings.NATIONAL);
    }

    private static Table table(String paper, Annex annex) {
        Rendering rendering = rendering(paper, annex);
        assertThat(rendering.problems()).isEmpty();
        return (Table)
                rendering.document().orElseThrow().sections().get(0).blocks().get(0);
    }

    private static int halfPoints(Table table) {
        Paragraph first =
                (Paragraph) table.body().get(0).cells().get(0).blocks().get(0);
        return first.style().text().halfPoints();
    }

    @Test
    void twentyFourColumnsOfMillionsStandOnA4Across() {
        Table table = table(ACROSS, Annexes.wide(MoneyUnit.MILLION, "12.345"));

        assertThat(halfPoints(table)).isEqualTo(18);
        assertThat(table.columns()).hasSize(26);
        assertThat(table.columns().stream().mapToLong(Length::emu).sum())
                .isEqualTo(Length.mm(252).emu());
        assertThat(table.columns().get(2)).isGreaterThanOrEqualTo(Length.ofPoints(2.75 * 9));
    }

    @Test
    void twentyFourColumnsOfDongAreRefusedWithWaysOut() {
        assertThat(rendering(ACROSS, Annexes.wide(MoneyUnit.DONG, "12.345.678.000"))
                        .problems())
                .extracting(Renderings::line)
                .containsExactly("ANNEX-008 /annexes/0 The table of 26 columns is too wide for its paper: even at 9 pt"
                        + " \"12.345.678.000\" in the column \"Năm 2001\" and the other columns do not fit without"
                        + " breaking figures or words. Give the amounts in triệu đồng (unit: triệu đồng), make a table for"
                        + " each year, or print the annex on A3 across (paper: A3, landscape: true).");
    }

    @Test
    void a3TakesWhatA4Refuses() {
        Annex annex = Annexes.wide(MoneyUnit.THOUSAND, "1.234.567");

        assertThat(rendering(ACROSS, annex).document()).isEmpty();
        assertThat(halfPoints(table(A3, annex))).isGreaterThanOrEqualTo(18);
    }

    @Test
    void oneMoreDigitInTwentyFourColumnsIsTooMuchForA4() {
        assertThat(rendering(ACROSS, Annexes.wide(MoneyUnit.MILLION, "99.999")).problems())
                .isEmpty();
        assertThat(rendering(ACROSS, Annexes.wide(MoneyUnit.MILLION, "100.000")).problems())
                .extracting(Problem::code)
                .containsExactly("ANNEX-008");
    }

    @Test
    void anAddressInATextColumnMayBreak() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Optional.empty(),
                Annexes.row("https://vanban.example.vn/" + "a".repeat(120), List.of("tien=1.000")));

        assertThat(rendering("", annex).problems()).isEmpty();
    }
}
