package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.reference.Printing.Printed;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Total;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fills the amounts that a computed annex leaves out (tự tính). */
final class Filling {
    private final Grid grid;
    private final Amounts amounts;
    private final ReferenceFindings findings;
    private final Map<String, Line> lines = new HashMap<>();
    private final List<LedgerColumn> columns;

    Filling(Grid grid, Amounts amounts, ReferenceFindings findings) {
        this.grid = grid;
        this.amounts = amounts;
        this.findings = findings;
        this.columns = grid.table().moneyColumns();
        grid.lines().forEach(line -> lines.put(line.row().pointer(), line));
    }

    /** Returns an annex, possibly with references replaced, with all amounts filled that can be computed. */
    Annex filled(Annex annex) {
        String pointer = grid.table().pointer();
        return new Annex(
                annex.id(),
                annex.label(),
                annex.title(),
                annex.attached(),
                annex.landscape(),
                annex.paper(),
                annex.unit(),
                annex.unitLine(),
                annex.layout(),
                annex.columns(),
                annex.numbering(),
                rows(annex.rows(), pointer + "/rows"),
                annex.total().map(total -> total(total, pointer + "/total")),
                annex.notes(),
                annex.computed(),
                annex.workbook());
    }

    private Total total(Total total, String pointer) {
        return new Total(total.title(), total.position(), cells(total.cells(), pointer));
    }

    private List<AnnexRow> rows(List<AnnexRow> rows, String pointer) {
        List<AnnexRow> filled = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            filled.add(row(rows.get(i), JsonPointer.child(pointer, i)));
        }
        return filled;
    }

    private AnnexRow row(AnnexRow row, String pointer) {
        return new AnnexRow(
                row.id(),
                row.label(),
                row.item(),
                cells(row.cells(), pointer),
                row.emphasis(),
                row.numbering(),
                rows(row.rows(), pointer + "/rows"),
                row.role());
    }

    private Map<String, CellValue> cells(Map<String, CellValue> cells, String pointer) {
        Line line = Objects.requireNonNull(lines.get(pointer));
        Map<String, CellValue> filled = new LinkedHashMap<>(cells);
        for (LedgerColumn column : columns) {
            if (line.text(column).isBlank()) {
                amount(line, column)
                        .ifPresent(text -> filled.merge(
                                column.id(),
                                new CellValue(text, Optional.empty()),
                                (blank, made) -> new CellValue(made.text(), blank.rows())));
            }
        }
        return filled.equals(cells) ? cells : Collections.unmodifiableMap(filled);
    }

    private Optional<String> amount(Line line, LedgerColumn column) {
        Spot spot = Spot.of(line.pointer(column));
        return findings.unlessFaulty(spot, () -> amounts.cell(grid, line, column))
                .flatMap(made -> made)
                .map(amount -> text(amount, line.pointer(column)));
    }

    private String text(Amount amount, String pointer) {
        Printed printed = Printing.cell(amount, Optional.empty(), grid.table().unit());
        amounts.lost(pointer)
                .ifPresent(lost -> findings.rounded("REF-028", Spot.of(pointer), new Printed(printed.text(), lost)));
        return printed.text();
    }
}
