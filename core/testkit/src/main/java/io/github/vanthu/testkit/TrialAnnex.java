package io.github.vanthu.testkit;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annexes of trial plans as trees of data: in the layout of the format if it has one, else with columns of their own.
 *
 * @param layout the format's default layout, or nothing
 * @param texts gives texts and amounts
 */
record TrialAnnex(Optional<AnnexLayout> layout, TrialTexts texts) {
    private static final int GROUPS = 4;
    private static final int COLUMNS_OF_A_GROUP = 6;
    private static final int FIRST_YEAR = 2025;
    private static final String DONG = "đồng";

    /** Returns an annex with a number of rows and a total. */
    Map<String, Object> annex(int rows) {
        Map<String, Object> annex = head();
        List<Column> columns =
                layout.map(AnnexLayout::columns).map(TrialAnnex::leaves).orElseGet(List::of);
        if (columns.isEmpty()) {
            annex.put("columns", ownColumns());
        }
        annex.put(
                "unit",
                layout.flatMap(AnnexLayout::unit).map(unit -> unit.text()).orElse(DONG));
        fill(annex, columns.isEmpty() ? List.of("soTien") : ids(columns, Column.Kind.MONEY), columns, rows);
        return annex;
    }

    private Map<String, Object> head() {
        Map<String, Object> annex = new LinkedHashMap<>();
        annex.put("title", List.of("DỰ TOÁN KINH PHÍ THỰC HIỆN"));
        annex.put("landscape", layout.isPresent());
        annex.put("unitLine", true);
        return annex;
    }

    private static List<Object> ownColumns() {
        return List.of(
                column("tt", "TT", "label"),
                column("noiDung", "Nội dung", "item"),
                column("soTien", "Số tiền", "money"));
    }

    private static Map<String, Object> column(String id, String title, String kind) {
        return Map.of("id", id, "title", title, "kind", kind);
    }

    private static List<Column> leaves(List<Column> columns) {
        return columns.stream()
                .flatMap(column -> column.group() ? leaves(column.columns()).stream() : Stream.of(column))
                .toList();
    }

    private static List<String> ids(List<Column> columns, Column.Kind kind) {
        return columns.stream()
                .filter(column -> column.kind() == kind)
                .flatMap(column -> column.id().stream())
                .toList();
    }

    /**
     * Returns an annex with groups of rows and a total.
     *
     * @param each how many rows stand below each group
     */
    Map<String, Object> grouped(int groups, int each) {
        Map<String, Object> annex = annex(groups * each);
        List<?> rows = (List<?>) annex.getOrDefault("rows", List.of());
        List<Object> tree = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            tree.add(Map.of("item", texts.work(), "rows", rows.subList(group * each, (group + 1) * each)));
        }
        annex.put("rows", tree);
        annex.put("numbering", List.of("I", "1"));
        return annex;
    }

    /** Adds rows whose amounts add up to the total of each column of money. */
    private void fill(Map<String, Object> annex, List<String> money, List<Column> columns, int rows) {
        Map<String, Long> sums = new LinkedHashMap<>();
        List<Object> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (String id : money) {
                long amount = texts.thousands();
                sums.merge(id, amount, Long::sum);
                cells.put(id, TrialTexts.figure(amount));
            }
            ids(columns, Column.Kind.TEXT).forEach(id -> cells.put(id, texts.unit()));
            ids(columns, Column.Kind.QUANTITY).forEach(id -> cells.put(id, "5"));
            lines.add(Map.of("item", texts.work(), "cells", cells));
        }
        annex.put("rows", lines);
        Map<String, Object> total = new LinkedHashMap<>();
        sums.forEach((id, sum) -> total.put(id, TrialTexts.figure(sum)));
        annex.put("total", Map.of("title", "TỔNG CỘNG", "cells", total));
    }

    /** Returns an annex across with 24 columns of money. */
    Map<String, Object> wide(String unit) {
        Map<String, Object> annex = new TrialAnnex(Optional.empty(), texts).head();
        annex.put("landscape", true);
        annex.put("unit", unit);
        List<Object> columns =
                new ArrayList<>(List.of(column("tt", "TT", "label"), column("noiDung", "Nội dung", "item")));
        List<String> ids = new ArrayList<>();
        for (int group = 1; group <= GROUPS; group++) {
            List<Object> years = new ArrayList<>();
            for (int at = 1; at <= COLUMNS_OF_A_GROUP; at++) {
                String id = "n" + group + "c" + at;
                ids.add(id);
                years.add(column(id, String.valueOf(FIRST_YEAR + at), "money"));
            }
            columns.add(Map.of("title", "Nguồn " + group, "columns", years));
        }
        annex.put("columns", columns);
        annex.put("rows", List.of(Map.of("item", texts.work(), "cells", wideCells(ids, unit))));
        return annex;
    }

    private Map<String, Object> wideCells(List<String> ids, String unit) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String id : ids) {
            long millions = 100 + texts.thousands() / 100_000;
            cells.put(id, TrialTexts.figure(unit.equals(DONG) ? millions * 1_000_000 : millions));
        }
        return cells;
    }
}
