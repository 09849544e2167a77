package io.github.vanthu.workbook.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes identifiers of columns from their heads: "Ngân sách tỉnh" is {@code nganSachTinh} (mã cột). */
final class ColumnIds {
    private static final int LONGEST = 40;

    private final Set<String> used = new HashSet<>();

    /** Returns the columns with identifiers, each once; the heads of groups tell equal names apart. */
    static List<SheetColumn> given(List<SheetColumn> columns) {
        ColumnIds ids = new ColumnIds();
        List<SheetColumn> named = new ArrayList<>();
        columns.forEach(column -> named.add(column.withId(ids.id(column))));
        return named;
    }

    private String id(SheetColumn column) {
        StringBuilder head = new StringBuilder();
        for (int at = column.path().size() - 1; at >= 0; at--) {
            head.insert(0, column.path().get(at).text() + " ");
            String id = camelCase(head.toString());
            if (used.add(id)) {
                return id;
            }
        }
        return numbered(camelCase(column.title()));
    }

    private String numbered(String id) {
        int number = 2;
        while (!used.add(id + number)) {
            number++;
        }
        return id + number;
    }

    private static String camelCase(String head) {
        StringBuilder id = new StringBuilder();
        for (String word : Folding.head(head).replace("%", "phan tram").split(" ", -1)) {
            if (id.length() + word.length() > LONGEST) {
                break;
            }
            id.append(
                    id.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        String name = id.isEmpty() ? "cot" : id.toString();
        return Character.isDigit(name.charAt(0)) ? (name.matches("20\\d\\d.*") ? "nam" : "cot") + name : name;
    }
}
