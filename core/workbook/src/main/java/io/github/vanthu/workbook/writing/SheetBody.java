package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.AnnexRow.Emphasis;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Total;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.writing.WrittenStyle.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table with the formulas of their sums. */
final class SheetBody {
    private final LedgerTable table;
    private final boolean totalFirst;
    private final RowFormula rowFormula;
    private final List<PlacedRow> outermost;
    private final List<List<WrittenCell>> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final int last;

    /** Lays out the rows of a table from a row of the sheet on. */
    SheetBody(LedgerTable table, TableShape shape, int from) {
        this.table = table;
        this.totalFirst = position(table, shape) == Total.Position.FIRST;
        this.rowFormula = new RowFormula(table.unit(), table.columns());
        boolean shifted = totalFirst && table.total().isPresent();
        this.outermost = PlacedRow.place(
                table.rows(),
                table.annex().rows(),
                Numbering.of(shape.numbering()),
                Optional.empty(),
                shifted ? from + 1 : from);
        this.last =
                outermost.isEmpty() ? from : outermost.get(outermost.size() - 1).last();
        table.total().filter(total -> totalFirst).ifPresent(total -> total(total, from));
        add(outermost);
        table.total()
                .filter(total -> !totalFirst)
                .ifPresent(total -> total(total, outermost.isEmpty() ? from : last + 1));
    }

    private static Total.Position position(LedgerTable table, TableShape shape) {
        return table.annex()
                .total()
                .flatMap(Total::position)
                .or(() -> shape.layout().map(AnnexLayout::totalPosition))
                .orElse(Total.Position.LAST);
    }

    List<List<WrittenCell>> rows() {
        return rows;
    }

    List<CellRange> merged() {
        return merged;
    }

    private void total(LedgerRow total, int at) {
        PlacedRow row = new PlacedRow(total, Emphasis.BOLD, 1, at, at, List.of());
        rows.add(cells(row, (formula, figure) -> formula.of(outermost, figure)));
    }

    private void add(List<PlacedRow> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            PlacedRow row = siblings.get(i);
            int at = i;
            rows.add(cells(
                    row,
                    (formula, figure) -> row.is(Role.SUBTOTAL)
                            ? formula.ofSubtotal(siblings, at, figure)
                            : formula.of(row.parts(), figure)));
            add(row.parts());
        }
    }

    /** Says what a number is the sum of. */
    private interface Sum {
        Optional<String> of(SumFormula formula, BigDecimal figure);
    }

    private List<WrittenCell> cells(PlacedRow row, Sum sum) {
        List<WrittenCell> cells = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(row, i, sum));
            merge(row, i);
        }
        return cells;
    }

    private WrittenCell cell(PlacedRow row, int index, Sum sum) {
        LedgerColumn column = table.columns().get(index);
        WrittenStyle style = style(row);
        return switch (column.kind()) {
            case LABEL -> WrittenCell.text(index + 1, own(row.row().label(), row, column), style.at(Side.CENTER));
            case ITEM ->
                WrittenCell.text(index + 1, own(row.row().item(), row, column), style.indented(row.level() - 1));
            default ->
                FigureCell.of(row.row(), column, table.unit())
                        .map(figure -> figure(row, index, figure, sum))
                        .orElseGet(() -> WrittenCell.text(
                                index + 1,
                                row.row().text(column.id()),
                                column.numeric() ? style.at(Side.RIGHT) : style));
        };
    }

    /** A second column of labels or items holds cells of its own. */
    private static String own(String text, PlacedRow row, LedgerColumn column) {
        String cell = row.row().text(column.id());
        return cell.isEmpty() ? text : cell;
    }

    private WrittenCell figure(PlacedRow row, int index, FigureCell figure, Sum sum) {
        LedgerColumn column = table.columns().get(index);
        SumFormula sums = new SumFormula(table.unit(), column, index + 1);
        Optional<String> formula = column.money() ? sum.of(sums, figure.number()) : Optional.empty();
        return new WrittenCell(
                index + 1,
                "",
                Optional.of(figure.number()),
                formula.or(() -> rowFormula.of(index, row.row(), row.at(), figure)),
                style(row).with(figure.format()));
    }

    private static WrittenStyle style(PlacedRow row) {
        Emphasis emphasis = row.emphasis();
        boolean bold = emphasis == Emphasis.BOLD || emphasis == Emphasis.BOLD_ITALIC;
        boolean italic = emphasis == Emphasis.ITALIC || emphasis == Emphasis.BOLD_ITALIC;
        return new WrittenStyle(bold, italic, Side.LEFT, 0, true, WrittenStyle.GENERAL);
    }

    private void merge(PlacedRow row, int index) {
        CellValue cell = row.row().cells().get(table.columns().get(index).id());
        if (cell != null && cell.rows().isPresent()) {
            int bottom = bottom(row, cell.rows().get());
            if (bottom > row.at()) {
                merged.add(new CellRange(row.at(), index + 1, bottom, index + 1));
            }
        }
    }

    private int bottom(PlacedRow row, String reach) {
        return switch (reach) {
            case "table" -> last;
            case "group" -> row.last();
            default -> Math.min(last, row.at() + Integer.parseInt(reach) - 1);
        };
    }
}
