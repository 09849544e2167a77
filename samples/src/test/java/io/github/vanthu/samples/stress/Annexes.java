package io.github.vanthu.samples.stress;

import static io.github.vanthu.samples.stress.Yaml.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Annexes that press on layout; their totals are computed, so all amounts agree. */
final class Annexes {
    private final Prose prose;

    Annexes(long seed) {
        this.prose = new Prose(seed);
    }

    /** Returns a plan of a short body with annexes. */
    StressPlan plan(Map<String, Object> plan, List<Map<String, Object>> annexes) {
        plan.put("body", List.of(map("title", "NỘI DUNG", "text", "Chi tiết tại các phụ lục kèm theo.")));
        plan.put("annexes", annexes);
        return StressPlan.of(plan);
    }

    private Map<String, Object> annex(String id, List<Object> columns, List<Object> rows, Object... more) {
        Map<String, Object> annex = map("id", id, "title", "DỰ TOÁN KINH PHÍ " + id.toUpperCase(java.util.Locale.ROOT));
        annex.putAll(map("unit", "triệu đồng", "unitLine", true, "computed", true));
        annex.put("numbering", List.of("I", "1", "1.1"));
        annex.putAll(map(more));
        annex.put("columns", columns);
        annex.put("rows", rows);
        annex.put("total", map("title", "TỔNG CỘNG"));
        return annex;
    }

    /** Returns an annex of some rows in groups of 20, with long texts in many cells. */
    Map<String, Object> longTable(int rows) {
        List<Object> groups = new ArrayList<>();
        for (int at = 0; at < rows; at += 20) {
            List<Object> parts = new ArrayList<>();
            for (int row = 1; row < 20; row++) {
                parts.add(map("item", item(3), "cells", map("kinhPhi", amount(9000), "ghiChu", note())));
            }
            groups.add(map("item", prose.thing().toUpperCase(java.util.Locale.ROOT), "rows", parts));
        }
        return annex("dài", List.of(label(), item(), money("kinhPhi", "Kinh phí"), text("ghiChu", "Ghi chú")), groups);
    }

    private String item(int bound) {
        int deeds = prose.number(bound);
        return deeds == 0 ? prose.thing() : prose.thing() + ": " + prose.plain(deeds);
    }

    private String note() {
        return switch (prose.number(5)) {
            case 0 -> prose.plain(2);
            case 1 -> prose.title();
            case 2 -> "Đợt 1/Đợt 2";
            default -> "";
        };
    }

    private String amount(int bound) {
        int amount = 1 + prose.number(bound);
        return amount < 1000 ? "" + amount : amount / 1000 + "." + String.format("%03d", amount % 1000);
    }

    /** Returns an annex whose head has four rows. */
    Map<String, Object> groupedHead(int rows, Object... more) {
        Map<String, Object> central = group(
                "Ngân sách trung ương",
                group("Vốn đầu tư phát triển", money("a", "Khởi công mới"), money("b", "Chuyển tiếp")),
                group("Vốn sự nghiệp", money("c", "Kinh tế"), money("d", "Giáo dục, đào tạo và dạy nghề")));
        Map<String, Object> local = group(
                "Ngân sách địa phương và vốn huy động hợp pháp khác",
                group("Ngân sách", money("e", "Cấp tỉnh"), money("f", "Cấp xã và các nguồn khác")),
                group("Huy động", money("g", "Dân góp"), money("h", "Doanh nghiệp, hợp tác xã")));
        List<Object> columns = List.of(label(), item(), group("Chia theo nguồn vốn", central, local));
        return annex("nhóm", columns, rows(rows, "abcdefgh".split(""), 90), more);
    }

    /** Returns an annex with some columns of money, in groups of four. */
    Map<String, Object> wideTable(int columns, int rows, Object... more) {
        List<Object> all = new ArrayList<>(List.of(label(), item()));
        List<String> ids = new ArrayList<>();
        for (int at = 1; at <= columns; at += 4) {
            List<Map<String, Object>> group = new ArrayList<>();
            for (int column = at; column < at + 4; column++) {
                ids.add("c" + column);
                group.add(money("c" + column, "Đợt " + column));
            }
            all.add(group(prose.thing(), group.toArray()));
        }
        return annex("rộng", all, rows(rows, ids.toArray(String[]::new), 20), more);
    }

    private List<Object> rows(int count, String[] ids, int bound) {
        List<Object> groups = new ArrayList<>();
        for (int at = 0; at < count; at += 10) {
            List<Object> parts = new ArrayList<>();
            for (int row = 0; row < 9; row++) {
                Map<String, Object> cells = new LinkedHashMap<>();
                List.of(ids).forEach(id -> cells.put(id, amount(bound)));
                parts.add(map("item", item(2), "cells", cells));
            }
            groups.add(map("item", prose.thing(), "rows", parts));
        }
        return groups;
    }

    /** Returns an annex with cells merged over some rows, over groups and over the whole table. */
    Map<String, Object> mergedCells(int groups, int rows) {
        List<Object> all = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            List<Object> parts = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                parts.add(map("item", item(2), "cells", merged(row)));
            }
            Map<String, Object> cells = map("donVi", map("text", prose.plain(1), "rows", "group"));
            if (group == 0) {
                cells.put("ghiChu", map("text", "Thực hiện trong cả giai đoạn", "rows", "table"));
            }
            all.add(map("item", prose.thing(), "cells", cells, "rows", parts));
        }
        List<Object> columns = List.of(
                label(),
                item(),
                money("kinhPhi", "Kinh phí"),
                text("thoiGian", "Thời gian"),
                text("donVi", "Đơn vị thực hiện"),
                text("ghiChu", "Ghi chú"));
        return annex("gộp", columns, all);
    }

    private Map<String, Object> merged(int row) {
        Map<String, Object> cells = map("kinhPhi", amount(900));
        if (row % 3 == 0) {
            cells.put("thoiGian", map("text", "Quý I đến quý III", "rows", "3"));
        }
        return cells;
    }

    /** Returns an annex with notes below, and hard words in its cells. */
    Map<String, Object> hardWords(int rows, Object... more) {
        List<Object> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<String, Object> cells = map("kinhPhi", amount(9000), "ghiChu", prose.one(Words.HARD));
            all.add(map("item", prose.one(Words.HARD), "cells", cells));
        }
        List<Object> columns = List.of(label(), item(), money("kinhPhi", "Kinh phí"), text("ghiChu", "Ghi chú"));
        Map<String, Object> annex = annex("từ", columns, all, more);
        annex.put("notes", prose.paragraph(2) + "[^1]\n\n" + prose.sentence(2) + "\n\n[^1]: " + prose.sentence(2));
        return annex;
    }

    private static Map<String, Object> label() {
        return map("title", "TT", "kind", "label", "width", "10");
    }

    private static Map<String, Object> item() {
        return map("title", "Nội dung", "kind", "item");
    }

    private static Map<String, Object> money(String id, String title) {
        return map("id", id, "title", title, "kind", "money");
    }

    private static Map<String, Object> text(String id, String title) {
        return map("id", id, "title", title, "kind", "text");
    }

    private static Map<String, Object> group(String title, Object... columns) {
        return map("title", title, "columns", List.of(columns));
    }
}
