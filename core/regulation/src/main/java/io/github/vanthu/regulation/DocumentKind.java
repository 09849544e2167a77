package io.github.vanthu.regulation;

import java.util.List;

/**
 * A kind of administrative document (tên loại văn bản hành chính).
 *
 * <p>Source: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III. Example: "Kế hoạch" with the letters "KH".
 *
 * @param name its name, such as "Tờ trình"
 * @param letters the letters that stand for it in symbols, such as "TTr"; empty for a letter
 */
public record DocumentKind(String name, String letters) {

    /** Returns the kinds that a set of rules knows, in the order of its list. */
    public static List<DocumentKind> of(String ruleSet) {
        return TableFile.lines("kinds.txt").stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> List.of(cells[2].split(" ")).contains(ruleSet))
                .map(cells -> new DocumentKind(cells[0], cells[1]))
                .toList();
    }
}
