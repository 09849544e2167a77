package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexCheckTest {
    private static final String PLAN = Samples.SMALL + Samples.ANNEX;

    private static PlanReading changed(String good, String bad) {
        assertThat(PLAN).contains(good);
        return Samples.yaml(PLAN.replace(good, bad));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"-\"", "\"\"", "", "…", "....", "0", "\"1.200,5\"", "..... tỷ đồng", "-300.000", "1500000"})
    void takesAmountsAndSignsForNone(String cell) {
        assertThat(changed("own: 1.500.000", "own: " + cell).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"300.00", "5 tỷ", "1.500.000đ", "x", "1 500 000", "1.500.000.", "khoảng 20"})
    void rejectsOtherTextInColumnsOfMoney(String cell) {
        assertThat(Samples.found(changed("own: 1.500.000", "own: " + cell)))
                .containsExactly("39:40 DATA-030 /annexes/0/rows/0/cells/own/text");
    }

    @Test
    void pricesAreAmountsToo() {
        String prices = PLAN.replace("title: Chủ thể sản xuất, kind: money", "title: Chủ thể sản xuất, kind: price");
        assertThat(Samples.yaml(prices).problems()).isEmpty();
        assertThat(Samples.codes(Samples.yaml(prices.replace("own: 1.500.000", "own: 5 tỷ"))))
                .containsExactly("DATA-030");
    }

    @Test
    void checksTheTotalToo() {
        assertThat(Samples.found(changed("cells: {support: 300000}", "cells: {support: x}")))
                .containsExactly("50:24 DATA-030 /annexes/0/total/cells/support/text");
    }

    @Test
    void leavesColumnsOfTextAlone() {
        assertThat(changed("text: Phòng NN", "text: 5 tỷ").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"onw,own", "Own,own", "suport,support", "Ghi chú,note", "chu the san xuat,own"})
    void suggestsTheColumnThatWasMeant(String typed, String meant) {
        PlanReading reading = changed("own: 1.500.000", "\"" + typed + "\": 1.500.000");
        assertThat(Samples.codes(reading)).containsExactly("DATA-031");
        assertThat(reading.problems().get(0).arguments()).startsWith(typed, meant);
    }

    @Test
    void listsTheColumnsWhenNoneIsNear() {
        PlanReading reading = changed("own: 1.500.000", "xyzzy: 1");
        assertThat(Samples.found(reading)).containsExactly("39:42 DATA-032 /annexes/0/rows/0/cells/xyzzy");
        assertThat(reading.problems().get(0).arguments()).containsExactly("xyzzy", "support, own, note");
    }

    @Test
    void findsTheRestOfAnAmountThatACommaCutOff() {
        assertThat(Samples.codes(changed("own: 1.500.000", "own: 1,500,000"))).containsExactly("DATA-032", "DATA-032");
    }

    @Test
    void knowsNoColumnsWhereALayoutBringsThem() {
        String content =
                PLAN.replace("    unitLine", "    layout: ocop\n    unitLine").replace("own: 1.500.000", "any: thing");
        assertThat(Samples.yaml(content).problems()).isEmpty();
    }

    @Test
    void doesNotCheckCellsAgainstFaultyColumns() {
        assertThat(Samples.codes(changed("id: own, title", "idd: [own], title")))
                .containsExactly("DATA-003", "DATA-005");
    }

    @Test
    void wantsEveryColumnIdOnce() {
        PlanReading reading = changed("id: note", "id: support");
        assertThat(Samples.found(reading)).contains("35:14 DATA-033 /annexes/0/columns/3/id");
        assertThat(Samples.message(reading.problems().get(0))).contains("plan.yaml:33:18");
    }

    @Test
    void wantsTheKindOfEveryColumnButNotOfGroups() {
        assertThat(Samples.found(changed("title: Ghi chú, kind: text", "title: Ghi chú")))
                .containsExactly("35:9 DATA-006 /annexes/0/columns/3/kind");
    }

    @Test
    void warnsOfRowsWithoutItem() {
        PlanReading reading = changed("- item: Họp\n        ", "- ");
        assertThat(Samples.found(reading)).containsExactly("45:17 DATA-034 /annexes/0/rows/0/rows/1");
        assertThat(reading.plan()).isPresent();
        assertThat(changed("item: Họp", "item: \"\"").problems()).isEmpty();
        assertThat(Samples.codes(changed("item: Họp", "item:"))).containsExactly("DATA-034");
    }

    @Test
    void wantsNoItemsWhereNoColumnShowsThem() {
        assertThat(changed("kind: item}", "kind: text}").problems()).isEmpty();
        assertThat(Samples.yaml(PLAN.replace("kind: item}", "kind: text}").replace("- item: Họp\n        ", "- "))
                        .problems())
                .isEmpty();
    }
}
