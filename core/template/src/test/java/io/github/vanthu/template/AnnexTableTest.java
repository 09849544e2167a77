package io.github.vanthu.template;

import static io.github.vanthu.template.Annexes.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Total;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnexTableTest {
    private static final String TEMPLATE =
            "<@doc.properties title=\"T\"/><@doc.section name=\"S\"><#list plan.annexes as annex>"
                    + "<@doc.annexTable annex=annex/></#list></@doc.section>";
    private static final TemplateRenderer RENDERER = Renderings.renderer(TEMPLATE);
    private static final List<String> NONE = List.of();

    private static Rendering rendering(Annex annex) {
        return RENDERER.render(Plans.annexes(annex), Renderings.NATIONAL);
    }

    private static Table table(Rendering rendering) {
        assertThat(rendering.problems()).isEmpty();
        Block block =
                rendering.document().orElseThrow().sections().get(0).blocks().get(0);
        return (Table) block;
    }

    private static Table table(Annex annex) {
        return table(rendering(annex));
    }

    private static List<String> problems(Annex annex) {
        return rendering(annex).problems().stream().map(Renderings::line).toList();
    }

    @Test
    void labelsRowsByLevelAndPrintsRomanGroupsAndTotalBold() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Annexes.total(Optional.empty(), "tien=600"),
                row(
                        "Nhóm",
                        List.of("tien=600", "donVi=Sở"),
                        row("một", List.of("tien=100"), row("nhỏ", NONE)),
                        row("hai", List.of("tien=500"))),
                row("Cuối", List.of("tien=-")));

        assertThat(TableSketch.body(table(annex))).isEqualTo("""
                0:*I* | 1:*Nhóm* | 2:*600* | 3:Sở
                0:1 | 1:một | 2:100 | 3:
                0:1.1 | 1:nhỏ | 2: | 3:
                0:2 | 1:hai | 2:500 | 3:
                0:*II* | 1:*Cuối* | 2:*-* | 3:
                0: | 1:*TỔNG CỘNG* | 2:*600* | 3:""");
    }

    @Test
    void everyPrintedTextNamesItsDatum() {
        Rendering rendering = rendering(Annexes.of(row(Optional.of("5."), "a", List.of("tien=1000"))));

        assertThat(Renderings.blocks(rendering))
                .contains(
                        "text \"TT\" <- #/annexes/0/columns/0/title",
                        "text bold \"5.\" <- #/annexes/0/rows/0/label",
                        "text bold \"a\" <- #/annexes/0/rows/0/item",
                        "text bold \"1.000\" <- #/annexes/0/rows/0/cells/tien/text");
        assertThat(rendering.read()).contains("#/annexes/0/unit", "#/annexes/0/rows/0/cells/tien/text");
    }

    @Test
    void headsOfAnyDepthSpanColumnsAndRowsAndColumnNumbersComeLast() {
        List<Column> columns = List.of(
                Annexes.numbered(Annexes.column("tt", "TT", Column.Kind.LABEL), "(1)"),
                Annexes.column("noiDung", "Nội dung", Column.Kind.ITEM),
                Annexes.group(
                        "Vốn",
                        Annexes.numbered(Annexes.column("tong", "Tổng", Column.Kind.MONEY), "(3)=(4)+(5)"),
                        Annexes.group(
                                "NSTW",
                                Annexes.column("dt", "ĐTPT", Column.Kind.MONEY),
                                Annexes.column("tx", "KPTX", Column.Kind.MONEY))));

        Table table = table(Annexes.of(columns, List.of(), Optional.empty(), row("a", List.of("tx=1234567,5"))));

        assertThat(TableSketch.head(table)).isEqualTo("""
                0[1x3]:*TT* | 1[1x3]:*Nội dung* | 2[3x1]:*Vốn*
                2[1x2]:*Tổng* | 3[2x1]:*NSTW*
                3:*ĐTPT* | 4:*KPTX*
                0:_(1)_ | 1: | 2:_(3)=(4)+(5)_ | 3: | 4:""");
        assertThat(TableSketch.body(table)).isEqualTo("0:*I* | 1:*a* | 2: | 3: | 4:*1.234.567,5*");
        assertThat(table.head()).allMatch(Row::keepWithNext);
    }

    @Test
    void keepsLineBreaksOfItemsAndEmphasisOfRows() {
        AnnexRow lines =
                Annexes.emphasised(row("Lớp 1:\n- 90 học viên", List.of("donVi=Sở")), AnnexRow.Emphasis.ITALIC);
        AnnexRow plain = Annexes.emphasised(row("Nhóm", NONE, row("a", NONE)), AnnexRow.Emphasis.PLAIN);

        assertThat(TableSketch.body(table(Annexes.of(lines, plain)))).isEqualTo("""
                0:_I_ | 1:_Lớp 1:_/_- 90 học viên_ | 2: | 3:_Sở_
                0:II | 1:Nhóm | 2: | 3:
                0:1 | 1:a | 2: | 3:""");
    }

    @Test
    void rowsChooseTheNumberingOfTheRowsBelowThem() {
        AnnexRow row = Annexes.hyphens(row("a", NONE, row("b", NONE), row(Optional.of(""), "c", NONE)));
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(LabelStyle.ARABIC, LabelStyle.DECIMAL),
                Optional.empty(),
                row,
                row("d", NONE, row("e", NONE)));

        assertThat(TableSketch.body(table(annex)).lines().map(line -> line.substring(0, line.indexOf(" |"))))
                .containsExactly("0:1", "0:-", "0:", "0:2", "0:2.1");
    }

    @Test
    void aGroupCellCoversItsRowAndAllBelow() {
        Annex annex = Annexes.of(
                row("a", List.of("donVi=Chi cục@group"), row("b", NONE, row("c", NONE)), row("d", List.of("donVi= "))),
                row("e", List.of("donVi=UBND")));

        assertThat(TableSketch.body(table(annex))).isEqualTo("""
                0:*I* | 1:*a* | 2: | 3[1x4]:Chi cục
                0:1 | 1:b | 2:
                0:1.1 | 1:c | 2:
                0:2 | 1:d | 2:
                0:*II* | 1:*e* | 2: | 3:UBND""");
    }

    @Test
    void aTableCellLeavesATotalBelowFree() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Annexes.total(Optional.of(Total.Position.LAST), "donVi=-"),
                row("a", List.of("donVi=Vốn@table")),
                row("b", NONE));

        assertThat(TableSketch.body(table(annex))).isEqualTo("""
                0:*I* | 1:*a* | 2: | 3[1x2]:Vốn
                0:*II* | 1:*b* | 2:
                0: | 1:*TỔNG CỘNG* | 2: | 3:*-*""");
    }

    @Test
    void aTableCellInATotalAboveCoversAllRows() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Annexes.total(Optional.of(Total.Position.FIRST), "donVi=Vốn@table"),
                row("a", NONE),
                row("b", NONE));

        assertThat(TableSketch.body(table(annex)))
                .isEqualTo("0: | 1:*TỔNG CỘNG* | 2: | 3[1x3]:Vốn\n0:*I* | 1:*a* | 2:\n0:*II* | 1:*b* | 2:");
    }

    @Test
    void reportsAllFaultsOfTheCellsAtOnce() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Annexes.total(Optional.empty(), "tien=1,000"),
                row("a", List.of("tien=năm triệu", "donvi=Sở", "tt=1")),
                row("b", List.of("donVi=x@0", "tien=5@3")),
                row("c", List.of("donVi=x@2")),
                row("d", List.of("donVi=y")));

        assertThat(problems(annex))
                .containsExactly(
                        "ANNEX-004 /annexes/0/rows/0/cells/tien/text A cell of the column \"Số tiền (đồng)\" must be an amount but is"
                                + " \"năm triệu\". Write the amount in đồng, dots between thousands, a comma before decimals, such as"
                                + " 1.520.000; leave it blank or write \"-\" for none.",
                        "ANNEX-003 /annexes/0/rows/0/cells/donvi The annex table has no column \"donvi\" that takes values. Columns that"
                                + " take values: tien, donVi. A row's label and text go to label and item.",
                        "ANNEX-003 /annexes/0/rows/0/cells/tt The annex table has no column \"tt\" that takes values. Columns that take"
                                + " values: tien, donVi. A row's label and text go to label and item.",
                        "ANNEX-005 /annexes/0/rows/1/cells/donVi/rows \"0\" is not a number of rows to merge. Write a number from 1, or"
                                + " group, or table.",
                        "ANNEX-007 /annexes/0/rows/3/cells/donVi/text This cell lies under a merged cell from above, so its value \"y\""
                                + " cannot be printed. Remove the value of the column donVi from this row, or merge fewer rows above.");
    }

    @Test
    void reportsACellThatReachesBelowTheTable() {
        assertThat(problems(Annexes.of(row("a", List.of("donVi=x@2")))))
                .containsExactly(
                        "ANNEX-006 /annexes/0/rows/0/cells/donVi/rows The cell merges 2 rows, but only 1 rows are left from here"
                                + " on, the total row aside. Reduce the number of rows.");
    }

    @Test
    void takesColumnsNumberingAndTotalFromALayout() {
        ProvinceFormat province = ProvinceFormat.NATIONAL.withLayouts(
                Map.of("default", Annexes.layout(List.of(LabelStyle.ARABIC), Total.Position.FIRST)));
        Annex annex = Annexes.laidOut(Optional.empty(), Annexes.total(Optional.empty()), row("a", List.of("tien=1")));

        Rendering rendering =
                RENDERER.render(Plans.annexes(annex), new FormatChoice(Renderings.PROFILE, "bac-giang", province));

        assertThat(TableSketch.body(table(rendering))).isEqualTo("0: | 1:*TỔNG CỘNG* | 2: | 3:\n0:1 | 1:a | 2:1 | 3:");
        assertThat(Renderings.blocks(rendering)).contains("<- bac-giang#/layouts/default/columns/2/title");
    }

    @Test
    void reportsMissingColumnsAndUnknownLayouts() {
        assertThat(problems(Annexes.laidOut(Optional.empty(), Optional.empty())))
                .containsExactly(
                        "ANNEX-001 /annexes/0 The annex brings no columns, and the province's format has no default"
                                + " layout. Give the annex its columns.");
        assertThat(problems(Annexes.laidOut(Optional.of("rong"), Optional.empty())))
                .containsExactly(
                        "ANNEX-002 /annexes/0/layout The province's format has no annex layout \"rong\". Its layouts"
                                + " are: .");
    }

    @Test
    void columnsFillTheWidthOfTheText() {
        Table table = table(Annexes.of(row("a", List.of("tien=5.000.000.000", "donVi=Sở"))));

        assertThat(table.width()).isEqualTo(Length.mm(165));
        assertThat(table.columns().get(2).millimetres()).isBetween(28.0, 40.0);
        assertThat(table.columns().get(1)).isGreaterThan(table.columns().get(3));
    }

    @Test
    void givenWidthsAreScaledTogether() {
        List<Column> columns = new ArrayList<>();
        List<String> widths = List.of("5", "45", "25", "25");
        for (int at = 0; at < widths.size(); at++) {
            columns.add(Annexes.wide(Annexes.FOUR.get(at), widths.get(at)));
        }

        assertThat(table(Annexes.of(columns, List.of(), Optional.empty(), row("a", NONE)))
                        .columns())
                .containsExactly(Length.mm("8.25"), Length.mm("74.25"), Length.mm("41.25"), Length.mm("41.25"));
    }

    @Test
    void manyColumnsGetSmallerTextAndLessPadding() {
        assertThat(sizeWith(2)).isEqualTo(24);
        assertThat(sizeWith(7)).isEqualTo(22);
        assertThat(sizeWith(11)).isLessThanOrEqualTo(20);
        assertThat(sizeWith(20)).isEqualTo(18);
    }

    private static int sizeWith(int amounts) {
        List<Column> columns = new ArrayList<>(Annexes.FOUR.subList(0, 2));
        for (int at = 0; at < amounts; at++) {
            columns.add(Annexes.column("m" + at, "Tiền", Column.Kind.MONEY));
        }
        Table table = table(Annexes.of(columns, List.of(), Optional.empty(), row("a", List.of("m0=5.000"))));
        Paragraph first =
                (Paragraph) table.body().get(0).cells().get(0).blocks().get(0);
        return first.style().text().halfPoints();
    }

    @Test
    void rowsStayWholeUnlessVeryTall() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(),
                Annexes.total(Optional.empty()),
                row("Nhóm", NONE, row("a", NONE)),
                row("Nội dung rất dài ".repeat(120), NONE),
                row("b", NONE));

        List<Row> rows = table(annex).body();
        assertThat(rows).extracting(Row::splittable).containsExactly(false, false, true, false, false);
        assertThat(rows).extracting(Row::keepWithNext).containsExactly(true, false, false, true, false);
    }

    @Test
    void rowsNamedAsPartsAreItalicAndSubtotalsBoldAndNeitherTakesANumber() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(LabelStyle.ARABIC),
                Optional.empty(),
                row("một", List.of("tien=5")),
                Annexes.as(AnnexRow.Role.OF_WHICH, row("Trong đó:", NONE)),
                Annexes.as(AnnexRow.Role.OF_WHICH, row("thiết bị", List.of("tien=2"))),
                row("hai", List.of("tien=6")),
                Annexes.as(AnnexRow.Role.SUBTOTAL, row("Cộng", List.of("tien=11"))));

        assertThat(TableSketch.body(table(annex))).isEqualTo("""
                0:1 | 1:một | 2:5 | 3:
                0: | 1:_Trong đó:_ | 2: | 3:
                0:_-_ | 1:_thiết bị_ | 2:_2_ | 3:
                0:2 | 1:hai | 2:6 | 3:
                0: | 1:*Cộng* | 2:*11* | 3:""");
    }

    @Test
    void aRowWithEmptyLabelAndItemGoesOnWithTheItemBefore() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(LabelStyle.ARABIC),
                Optional.empty(),
                row("một", List.of("tien=5")),
                row(Optional.of(""), "", List.of("tien=6")),
                row("hai", List.of("tien=7")));

        assertThat(TableSketch.body(table(annex))).isEqualTo("""
                0[1x2]:1 | 1[1x2]:một | 2:5 | 3:
                2:6 | 3:
                0:2 | 1:hai | 2:7 | 3:""");
    }

    @Test
    void amountsKeepTheirDecimalsAsTyped() {
        Annex annex = Annexes.of(
                Annexes.FOUR,
                List.of(LabelStyle.ARABIC),
                Optional.empty(),
                row("một", List.of("tien=1512,50")),
                row("hai", List.of("tien=..... tỷ đồng")));

        assertThat(TableSketch.body(table(annex)))
                .isEqualTo("0:1 | 1:một | 2:1.512,50 | 3:\n0:2 | 1:hai | 2:..... tỷ đồng | 3:");
    }
}
