package io.github.vanthu.samples.stress;

import static io.github.vanthu.samples.stress.Yaml.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every stress plan has besides its body: office, number, date, bases, recipients, signers. */
final class Papers {
    private Papers() {}

    /** Returns a plan of a district's committee under Thông tư 01/2011/TT-BNV, size 13. */
    static Map<String, Object> district(String id) {
        return paper(
                id,
                "15/8/2019",
                map(
                        "name", "Ủy ban nhân dân huyện Nam Đàn",
                        "place", "Nam Đàn",
                        "province", "Nghệ An",
                        "level", "district",
                        "bodySize", 13,
                        "firstLineIndent", "1"));
    }

    /** Returns a plan of a commune's committee under Nghị định 30/2020/NĐ-CP, size 14. */
    static Map<String, Object> commune(String id) {
        return paper(
                id,
                "20/3/2026",
                map(
                        "name", "Ủy ban nhân dân xã Vân Khê",
                        "place", "Vân Khê",
                        "province", "Nghệ An",
                        "level", "commune",
                        "bodySize", 14,
                        "firstLineIndent", "1,27"));
    }

    /** Returns a plan of a province's committee under Nghị định 30/2020/NĐ-CP, size 13. */
    static Map<String, Object> province(String id) {
        return paper(
                id,
                "02/6/2023",
                map(
                        "name", "Ủy ban nhân dân tỉnh Nghệ An",
                        "place", "Nghệ An",
                        "province", "Nghệ An",
                        "level", "province",
                        "bodySize", 13,
                        "firstLineIndent", "1,27"));
    }

    private static Map<String, Object> paper(String id, String date, Map<String, Object> office) {
        Map<String, Object> plan = map("id", id, "office", office, "number", "27", "date", date);
        plan.put("title", List.of("Xây dựng nông thôn mới và phát triển sản phẩm", "có thế mạnh của địa phương"));
        plan.put("bases", List.of(map("kind", "Luật Tổ chức chính quyền địa phương")));
        plan.put("opening", "Ủy ban nhân dân xây dựng Kế hoạch như sau:");
        plan.put("closing", "Trên đây là Kế hoạch, yêu cầu các đơn vị nghiêm túc thực hiện.");
        plan.put("recipients", List.of(map("items", List.of("UBND xã", "Các thôn"), "archive", "VT")));
        plan.put("signatures", List.of(signer("Nguyễn Văn Mẫu")));
        return plan;
    }

    private static Map<String, Object> signer(String name) {
        return map("onBehalfOf", "ỦY BAN NHÂN DÂN", "title", "CHỦ TỊCH", "name", name);
    }

    /** Makes recipients many, with notes and parts, in two lists, and signers two with titles of several lines. */
    static void manyNames(Map<String, Object> plan) {
        List<Object> items = new ArrayList<>();
        items.add(map("name", "Thường trực Huyện ủy, Thường trực Hội đồng nhân dân", "note", "để báo cáo"));
        items.add(map("name", "Chủ tịch và các Phó Chủ tịch", "note", "b/c"));
        items.add(map(
                "name",
                "Các phòng, ban chuyên môn",
                "parts",
                List.of("Phòng Tài chính - Kế hoạch", "Phòng Nông nghiệp và Phát triển nông thôn")));
        for (String name : List.of("Trung tâm Văn hóa, Thể thao và Truyền thông", "Các trường học", "Các trạm y tế")) {
            items.add(map("name", name, "note", "để thực hiện"));
        }
        plan.put(
                "recipients",
                List.of(
                        map("items", items, "archive", "VT, NN."),
                        map("title", "Bản điện tử:", "items", List.of("Cổng thông tin điện tử", "Các thôn, bản"))));
        plan.put(
                "signatures",
                List.of(
                        map("onBehalfOf", "ỦY BAN MẶT TRẬN TỔ QUỐC", "title", "CHỦ TỊCH", "name", "Trần Thị Ví Dụ"),
                        map(
                                "onBehalfOf", "ỦY BAN NHÂN DÂN",
                                "forHead", "CHỦ TỊCH",
                                "title", "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
                                "name", "Nguyễn Văn Mẫu")));
    }
}
