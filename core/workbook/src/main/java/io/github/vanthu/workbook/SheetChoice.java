package io.github.vanthu.workbook;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.WorkbookSource;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.Sheet;
import io.github.vanthu.workbook.table.SheetTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses the sheet and the range that hold an annex: those that the plan names, or the only sheet with a table. */
final class SheetChoice {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final String file;
    private final List<Sheet> sheets;
    private final List<Problem> problems;

    /**
     * Makes a choice.
     *
     * @param problems gets why there is none
     */
    SheetChoice(String file, List<Sheet> sheets, List<Problem> problems) {
        this.file = file;
        this.sheets = sheets;
        this.problems = problems;
    }

    Optional<SheetTable> of(WorkbookSource source) {
        Optional<CellRange> range = source.range().flatMap(SheetChoice::range);
        if (source.range().isPresent() && range.isEmpty()) {
            report("SHEET-043", source.range().get());
            return Optional.empty();
        }
        return source.sheet()
                .map(name -> named(name, range))
                .orElseGet(() ->
                        sheets.size() == 1 ? Optional.of(new SheetTable(file, sheets.get(0), range)) : found(range));
    }

    private Optional<SheetTable> named(String name, Optional<CellRange> range) {
        Optional<Sheet> exact =
                sheets.stream().filter(sheet -> same(sheet.name(), name)).findFirst();
        if (exact.isEmpty()) {
            report("SHEET-040", name, names(sheets));
        }
        return exact.map(sheet -> new SheetTable(file, sheet, range));
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<SheetTable> found(Optional<CellRange> range) {
        List<Sheet> tables = sheets.stream()
                .filter(sheet -> new SheetTable(file, sheet, range).found())
                .toList();
        if (tables.size() == 1) {
            return Optional.of(new SheetTable(file, tables.get(0), range));
        }
        if (tables.isEmpty()) {
            report("SHEET-041", names(sheets));
        } else {
            report("SHEET-042", names(tables), tables.get(0).name());
        }
        return Optional.empty();
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> "'" + sheet.name() + "'").collect(Collectors.joining(", "));
    }

    private static Optional<CellRange> range(String text) {
        Matcher range = RANGE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!range.matches()) {
            return Optional.empty();
        }
        CellRange cells = new CellRange(
                Integer.parseInt(range.group(2)),
                column(range.group(1)),
                Integer.parseInt(range.group(4)),
                column(range.group(3)));
        return Optional.of(cells)
                .filter(found -> 0 < found.top() && found.top() < found.bottom() && found.left() <= found.right());
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    private void report(String code, String... arguments) {
        problems.add(Problem.error(code, Place.file(file), arguments));
    }
}
