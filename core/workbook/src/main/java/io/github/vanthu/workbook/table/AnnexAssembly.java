package io.github.vanthu.workbook.table;

import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Total;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.workbook.CellPlaces;
import io.github.vanthu.workbook.sheet.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together the annex from the parts of a table; what the plan says itself stays (dựng phụ lục). */
final class AnnexAssembly {
    private final TableArea area;
    private final TableShape shape;
    private final Remarks remarks;
    private final CellPlaces places;

    AnnexAssembly(TableArea area, TableShape shape, Remarks remarks, CellPlaces places) {
        this.area = area;
        this.shape = shape;
        this.remarks = remarks;
        this.places = places;
    }

    /**
     * What is known of a table before its rows are read.
     *
     * @param bottom last row to be read
     * @param unit the unit as the sheet says it
     * @param agreed the unit of the amounts
     * @param ownColumns whether the columns come from the sheet
     */
    record Parts(
            Head head, int bottom, TitleLines titles, Optional<SheetUnit> unit, MoneyUnit agreed, boolean ownColumns) {}

    Optional<Annex> annex(Parts parts) {
        List<Line> lines = new TableLines(area).read(parts.head().below(), parts.bottom());
        if (lines.isEmpty()) {
            remarks.add(TableFault.NO_ROWS, parts.head().top(), parts.head().left());
            return Optional.empty();
        }
        TableColumns.beside(area, parts.head(), lines, remarks);
        BelowTable below = new BelowTable(area.grid(), remarks);
        below.read(lines.get(lines.size() - 1).row() + 1, parts.bottom());
        TotalLine total = TotalLine.of(lines);
        RowTree tree = RowTree.of(area, total.lines(), remarks);
        if (tree.deep()) {
            remarks.add(
                    TableFault.LEVELS_TOO_DEEP,
                    lines.get(0).row(),
                    area.items().column(),
                    String.valueOf(Limit.LEVELS.value()));
            return Optional.empty();
        }
        summarise(parts, lines);
        return Optional.of(annex(parts, tree, total, below));
    }

    private Annex annex(Parts parts, RowTree tree, TotalLine total, BelowTable below) {
        Annex given = shape.annex();
        new AnnexPlaces(places).columns(area.columns(), parts.ownColumns());
        new AnnexPlaces(places).titles(parts.titles(), parts.unit(), below.first());
        List<LabelStyle> usual = usual(parts);
        List<LabelStyle> other = RowLabels.own(tree.rows(), shape.numbering());
        List<LabelStyle> own = other.isEmpty() ? RowLabels.own(tree.rows(), usual) : other;
        CellTexts texts = new CellTexts(parts.agreed(), remarks);
        LabelOrder order = new LabelOrder(remarks, area.labelColumn());
        RowAssembly rows = new RowAssembly(area, texts, places, order, tree.typed(), total.lines());
        List<AnnexRow> read = rows.rows(tree.rows(), own.isEmpty() ? usual : own);
        Optional<Total> sum = total.total().map(line -> total(line, rows, total.position(), parts.ownColumns()));
        texts.summarise();
        return new Annex(
                given.id(),
                given.label().or(() -> parts.titles().label().map(Cell::text)),
                given.title().isEmpty()
                        ? parts.titles().title().stream().map(Cell::text).toList()
                        : given.title(),
                given.attached().or(() -> parts.titles().attached().map(Cell::text)),
                given.landscape(),
                given.paper(),
                given.unit().or(() -> parts.unit().map(SheetUnit::unit)),
                given.unitLine() || (parts.titles().unit().isPresent() && parts.ownColumns()),
                given.layout(),
                parts.ownColumns() ? columns() : given.columns(),
                given.numbering().isEmpty() ? own : given.numbering(),
                read,
                sum,
                given.notes().or(() -> below.markdown().map(Markdown::new)),
                given.computed(),
                Optional.empty());
    }

    /** Returns how rows are labelled where the annex does not say; columns of its own take nothing from the default layout. */
    private List<LabelStyle> usual(Parts parts) {
        boolean alone = parts.ownColumns() && shape.annex().layout().isEmpty();
        List<LabelStyle> given = shape.annex().numbering();
        return alone && given.isEmpty() ? shape.format().annexNumbering() : shape.numbering();
    }

    private List<Column> columns() {
        return ColumnTree.of(area.columns());
    }

    private Total total(Line line, RowAssembly rows, Total.Position position, boolean own) {
        Total.Position usual = shape.layout()
                .filter(any -> !own)
                .map(AnnexLayout::totalPosition)
                .orElse(Total.Position.LAST);
        places.row(
                "/total",
                line.row(),
                line.itemColumn(),
                line.itemColumn(),
                RowName.of("", line.item()).words());
        Map<String, CellValue> cells = rows.cells(line.row(), RowName.of("", line.item()), 0);
        return new Total(line.item(), Optional.of(position).filter(found -> found != usual), cells);
    }

    /** Tells what the table was taken for, so that a clerk can see that it was understood. */
    private void summarise(Parts parts, List<Line> lines) {
        String columns = String.join(
                "; ",
                area.columns().stream()
                        .map(column -> column.title() + " (" + ColumnKinds.name(column.kind()) + ")")
                        .toList());
        remarks.add(
                TableFault.TABLE_READ,
                parts.head().top(),
                parts.head().left(),
                String.valueOf(lines.size()),
                parts.agreed().text(),
                columns);
    }
}
