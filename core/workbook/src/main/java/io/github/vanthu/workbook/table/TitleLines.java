package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above a table: label, title, reference to the plan, unit (tiêu đề phụ lục). */
final class TitleLines {
    private static final Pattern NATIONAL = Pattern.compile("(cong hoa xa hoi|doc lap tu do).*");
    private static final Pattern AGENCY = Pattern.compile("(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\\b.*");
    private static final Pattern NUMBER_OR_DATE =
            Pattern.compile("so \\S* ?kh .*|so kh .*|(.* )?ngay .*thang .*nam .*");
    private static final Pattern COUNTED =
            Pattern.compile("(?iU)(phụ lục(?: số)?(?:\\s+(?:[ivxlc]+|\\d+))?)\\s*(?:[:.–-]\\s*(.+))?");
    private static final Pattern LABEL = Pattern.compile("(phu luc|phu bieu|bieu|mau so|mau bieu)\\b.*");
    private static final Pattern ATTACHED = Pattern.compile("(ban hanh )?kem theo .*");
    private static final Pattern BLANKS = Pattern.compile("…|\\.\\.|/\\s+/|_{2}");

    private final Grid grid;
    private final Remarks remarks;
    private final List<Cell> lines = new ArrayList<>();
    private Optional<Cell> label = Optional.empty();
    private Optional<Cell> attached = Optional.empty();
    private Optional<SheetUnit> unit = Optional.empty();

    TitleLines(Grid grid, Remarks remarks) {
        this.grid = grid;
        this.remarks = remarks;
    }

    /** Reads the rows above a table. */
    void read(int from, int to) {
        List<Integer> rows = grid.rows(from, to);
        int letterhead = letterhead(rows);
        for (int row : rows) {
            for (Cell cell : grid.cells(row)) {
                if (row <= letterhead) {
                    remarks.add(TableFault.HEADING_IGNORED, row, cell.column(), Folding.line(cell.text()));
                } else {
                    cell.text().lines().filter(line -> !line.isBlank()).forEach(line -> sort(cell, Folding.line(line)));
                }
            }
        }
    }

    /** Returns the last row of a letterhead above the title, or 0. */
    private int letterhead(List<Integer> rows) {
        int last = 0;
        for (int row : rows) {
            boolean heads =
                    row != rows.get(rows.size() - 1) && grid.cells(row).stream().anyMatch(TitleLines::official);
            last = heads ? row : last;
        }
        return last;
    }

    private static boolean official(Cell cell) {
        String words = Folding.words(cell.text());
        return NATIONAL.matcher(words).matches()
                || AGENCY.matcher(words).matches()
                || (NUMBER_OR_DATE.matcher(words).matches()
                        && !ATTACHED.matcher(words).matches());
    }

    private void sort(Cell cell, String line) {
        String words = Folding.words(line);
        Optional<String> unitWords = UnitWords.line(line);
        Matcher counted = COUNTED.matcher(line);
        if (unitWords.isPresent()) {
            unit(cell, line, unitWords.get());
        } else if (ATTACHED.matcher(words).matches()) {
            attached(cell, line);
        } else if (label.isEmpty() && lines.isEmpty() && counted.matches()) {
            counted(cell, counted);
        } else if (label.isEmpty() && lines.isEmpty() && LABEL.matcher(words).matches()) {
            label = Optional.of(lineOf(cell, line));
        } else {
            lines.add(lineOf(cell, line));
        }
    }

    private void unit(Cell cell, String line, String words) {
        UnitWords.unit(words)
                .ifPresentOrElse(
                        known -> unit = Optional.of(new SheetUnit(known, cell.row(), cell.column())),
                        () -> remarks.add(TableFault.UNIT_UNKNOWN, cell.row(), cell.column(), line));
    }

    private void attached(Cell cell, String line) {
        if (BLANKS.matcher(line).find()) {
            remarks.add(TableFault.HEADING_IGNORED, cell.row(), cell.column(), line);
        } else {
            attached = Optional.of(lineOf(cell, line.replaceFirst("^\\((.*)\\)$", "$1")));
        }
    }

    /** A bare "PHỤ LỤC II" is what the plan prints by itself. */
    private void counted(Cell cell, Matcher counted) {
        if (Folding.words(counted.group(1)).length() > "phu luc".length()) {
            remarks.add(TableFault.HEADING_IGNORED, cell.row(), cell.column(), counted.group(1));
        }
        Optional.ofNullable(counted.group(2)).ifPresent(title -> lines.add(lineOf(cell, title)));
    }

    private static Cell lineOf(Cell cell, String line) {
        return new Cell(cell.row(), cell.column(), cell.kind(), line, cell.value(), cell.formula(), cell.style());
    }

    /** Returns the lines of the title; a label alone is the title. */
    List<Cell> title() {
        return lines.isEmpty() ? label.map(List::of).orElse(List.of()) : List.copyOf(lines);
    }

    /** Returns the label unless it is counted. */
    Optional<Cell> label() {
        return lines.isEmpty() ? Optional.empty() : label;
    }

    Optional<Cell> attached() {
        return attached;
    }

    Optional<SheetUnit> unit() {
        return unit;
    }
}
