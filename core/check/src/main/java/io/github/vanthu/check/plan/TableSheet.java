package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.CellStyle;
import io.github.vanthu.workbook.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of a document, with the lines above it, as a sheet of plain cells (bảng như một trang tính). */
final class TableSheet {
    /** A figure that a narrow column broke into lines, such as "1.234." and "567". */
    private static final Pattern BROKEN = Pattern.compile("\\d{1,3}(?:\\.\\s*\\d{3})+");

    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<Integer, PlanPlace>> places = new TreeMap<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final PlanPlace first;

    private TableSheet(TablePiece table) {
        this.first = new PlanPlace(table.place(), "");
    }

    /**
     * Makes a sheet.
     *
     * @param above paragraphs above the table that may say its unit
     */
    static TableSheet of(List<TextPiece> above, TablePiece table) {
        TableSheet sheet = new TableSheet(table);
        for (TextPiece line : above) {
            sheet.put(sheet.rows.size() + 1, 1, line.text(), List.of(line));
        }
        int top = sheet.rows.isEmpty() ? 1 : sheet.rows.lastKey() + 1;
        table.rows().forEach(row -> row.cells().forEach(cell -> sheet.put(top, cell)));
        return sheet;
    }

    private void put(int top, TableCell cell) {
        int row = top + cell.row();
        int column = cell.column() + 1;
        List<TextPiece> lines = texts(cell.pieces()).toList();
        put(row, column, figure(cell.text()), lines);
        if (cell.rows() > 1 || cell.columns() > 1) {
            merged.add(new CellRange(row, column, row + cell.rows() - 1, column + cell.columns() - 1));
        }
    }

    private void put(int row, int column, String text, List<TextPiece> lines) {
        lines.stream()
                .findFirst()
                .ifPresent(line -> places.computeIfAbsent(row, any -> new TreeMap<>())
                        .put(column, new PlanPlace(line.place(), text.strip())));
        if (!text.isBlank()) {
            rows.computeIfAbsent(row, any -> new TreeMap<>())
                    .put(column, Cell.typed(row, column, text.strip(), style(lines)));
        }
    }

    private static String figure(String text) {
        return text.contains("\n") && BROKEN.matcher(text.strip()).matches() ? text.replaceAll("\\s", "") : text;
    }

    private static Stream<TextPiece> texts(List<Piece> pieces) {
        return pieces.stream().filter(TextPiece.class::isInstance).map(TextPiece.class::cast);
    }

    private static CellStyle style(List<TextPiece> lines) {
        Optional<Run> run = lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(one -> !one.text().isBlank())
                .findFirst();
        return run.map(one -> new CellStyle(one.look().bold(), one.look().italic(), 0, false, ""))
                .orElse(CellStyle.PLAIN);
    }

    Sheet sheet() {
        return new Sheet("", rows, merged);
    }

    /** Returns where a cell stands; of one that the table does not have the cell before it in its row, else the table. */
    PlanPlace place(int row, int column) {
        SortedMap<Integer, PlanPlace> cells = places.getOrDefault(row, new TreeMap<>());
        PlanPlace exact = cells.get(column);
        SortedMap<Integer, PlanPlace> before = cells.headMap(column);
        if (exact != null) {
            return exact;
        }
        return before.isEmpty() ? first : Objects.requireNonNull(before.get(before.lastKey()));
    }
}
