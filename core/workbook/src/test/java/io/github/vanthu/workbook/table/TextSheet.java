package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.CellStyle;
import io.github.vanthu.workbook.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sheets from text: a line a row, {@code |} between cells.
 *
 * <p>{@code <<} goes on with the cell to the left, {@code ^^} with the cell above (merged cells). Before a text stand
 * {@code **} for bold, {@code //} for italic, {@code >} for a step of indent, {@code '} for a number held as text,
 * {@code @} for a day; {@code =formula=} before the value is a formula. {@code \n} is a line break.
 */
final class TextSheet {
    private static final Pattern CELL = Pattern.compile("(\\*\\*)?(//)?(>*)(?:=([^=]+)=)?(['@])?(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?%?|-?\\d+(,\\d+)?");

    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<int[]> ranges = new ArrayList<>();
    private final Map<List<Integer>, int[]> owners = new HashMap<>();

    private TextSheet() {}

    static Sheet of(String name, String text) {
        TextSheet sheet = new TextSheet();
        List<String> lines = text.lines().toList();
        for (int row = 1; row <= lines.size(); row++) {
            String[] cells = lines.get(row - 1).split("\\|", -1);
            for (int column = 1; column <= cells.length; column++) {
                sheet.add(row, column, cells[column - 1].strip().replace("\\n", "\n"));
            }
        }
        List<CellRange> merged = sheet.ranges.stream()
                .filter(range -> range[0] != range[2] || range[1] != range[3])
                .map(range -> new CellRange(range[0], range[1], range[2], range[3]))
                .toList();
        return new Sheet(name, sheet.rows, merged);
    }

    private void add(int row, int column, String text) {
        if (text.equals("<<")) {
            range(row, column - 1)[3] = column;
            owners.put(List.of(row, column), range(row, column - 1));
        } else if (text.equals("^^")) {
            range(row - 1, column)[2] = row;
            owners.put(List.of(row, column), range(row - 1, column));
        } else if (!text.isEmpty()) {
            range(row, column);
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell(row, column, text));
        }
    }

    private int[] range(int row, int column) {
        return owners.computeIfAbsent(List.of(row, column), any -> {
            int[] range = {row, column, row, column};
            ranges.add(range);
            return range;
        });
    }

    private static Cell cell(int row, int column, String text) {
        Matcher parts = CELL.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        String shown = parts.group(6);
        boolean number = parts.group(5) == null && NUMBER.matcher(shown).matches();
        Cell.Kind kind = "@".equals(parts.group(5)) ? Cell.Kind.DATE : number ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
        CellStyle style = new CellStyle(
                parts.group(1) != null, parts.group(2) != null, parts.group(3).length(), number, "");
        Optional<BigDecimal> value = number
                ? Optional.of(
                        new BigDecimal(shown.replace("%", "").replace(".", "").replace(',', '.')))
                : Optional.empty();
        return new Cell(row, column, kind, shown, value, Optional.ofNullable(parts.group(4)), style);
    }
}
