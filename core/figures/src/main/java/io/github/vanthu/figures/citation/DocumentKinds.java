package io.github.vanthu.figures.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of documents and the letters that stand for them in symbols (tên loại và chữ viết tắt).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục III; for legal documents as their numbers write them. Kinds that share letters with an
 * agency, such as công văn, are left out of the comparison.
 */
final class DocumentKinds {
    private static final List<String> NAMES = List.of(
            "Thông tư liên tịch",
            "Nghị quyết liên tịch",
            "Bộ luật",
            "Luật",
            "Pháp lệnh",
            "Nghị quyết",
            "Nghị định",
            "Quyết định",
            "Chỉ thị",
            "Thông tư",
            "Kế hoạch",
            "Chương trình",
            "Đề án",
            "Hướng dẫn",
            "Thông báo",
            "Kết luận",
            "Công văn",
            "Công điện",
            "Văn bản",
            "Tờ trình",
            "Báo cáo",
            "Quy chế",
            "Quy định",
            "Phương án",
            "Dự án");

    private static final Map<String, Set<String>> LETTERS = Map.ofEntries(
            Map.entry("nghị quyết", Set.of("NQ", "NQLT")),
            Map.entry("nghị định", Set.of("ND")),
            Map.entry("quyết định", Set.of("QD")),
            Map.entry("chỉ thị", Set.of("CT")),
            Map.entry("thông tư", Set.of("TT", "TTLT")),
            Map.entry("kế hoạch", Set.of("KH")),
            Map.entry("hướng dẫn", Set.of("HD")),
            Map.entry("thông báo", Set.of("TB")),
            Map.entry("tờ trình", Set.of("TTR")),
            Map.entry("báo cáo", Set.of("BC")));

    private static final Map<String, String> SPOKEN = Map.of(
            "NQ", "nghị quyết",
            "ND", "nghị định",
            "QD", "quyết định",
            "TT", "thông tư",
            "TTLT", "thông tư liên tịch",
            "KH", "kế hoạch",
            "HD", "hướng dẫn",
            "TTR", "tờ trình",
            "BC", "báo cáo",
            "CTR", "chương trình");

    private DocumentKinds() {}

    /** Returns the names that text may give a document, longer ones before what they begin with. */
    static List<String> names() {
        return NAMES;
    }

    /** Returns the kind that a symbol tells if it is another one than the named kind, in small letters. */
    static Optional<String> contradiction(String named, DocumentNumber number) {
        Set<String> letters = LETTERS.getOrDefault(named.toLowerCase(Locale.ROOT), Set.of());
        return letters.isEmpty() || letters.contains(number.kind())
                ? Optional.empty()
                : Optional.ofNullable(SPOKEN.get(number.kind()));
    }
}
