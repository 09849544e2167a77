package io.github.vanthu.check.paper;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the kinds of administrative documents and their letters (tên loại; Nghị định 30/2020, Điều 7 and Phụ lục III).
 *
 * <p>Letters are empty for documents that are none of the 29 kinds with letters.
 */
final class KindNames {
    private static final Map<String, String> CODES = codes();

    private KindNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        String table = "nghi quyet=NQ;quyet dinh=QĐ;chi thi=CT;quy che=QC;quy dinh=QyĐ;thong cao=TC;thong bao=TB;"
                + "huong dan=HD;chuong trinh=CTr;ke hoach=KH;phuong an=PA;de an=ĐA;du an=DA;bao cao=BC;bien ban=BB;"
                + "to trinh=TTr;hop dong=HĐ;cong dien=CĐ;ban ghi nho=BGN;ban thoa thuan=BTT;giay uy quyen=GUQ;"
                + "giay moi=GM;giay gioi thieu=GGT;giay nghi phep=GNP;phieu gui=PG;phieu chuyen=PC;phieu bao=PB;"
                + "cong van=;thu cong=;nghi dinh=;thong tu=;thong tu lien tich=;luat=;phap lenh=;ket luan=;lenh=";
        for (String row : table.split(";")) {
            codes.put(row.substring(0, row.indexOf('=')), row.substring(row.indexOf('=') + 1));
        }
        return codes;
    }

    /** Returns the letters of the kind that folded words name, slips of the pen allowed; nothing if they name none. */
    static Optional<String> code(String words) {
        String same = CODES.get(words);
        return same != null
                ? Optional.of(same)
                : CODES.keySet().stream()
                        .filter(name -> name.length() > 6 && Fold.near(words, name))
                        .min(Comparator.naturalOrder())
                        .map(name -> CODES.getOrDefault(name, ""));
    }

    /** Returns how many words at the beginning of folded words name a kind; 0 for none. */
    static int leading(String words) {
        return CODES.keySet().stream()
                .filter(name -> words.startsWith(name + " "))
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
    }
}
