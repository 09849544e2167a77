package io.github.vanthu.workbook.table;

import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** Finds the unit of the amounts in the line above the table and in the heads of its columns (đơn vị tính của bảng). */
final class UnitReading {
    private final Remarks remarks;
    private Optional<SheetUnit> found;

    private UnitReading(Optional<SheetUnit> line, Remarks remarks) {
        this.remarks = remarks;
        this.found = line;
    }

    /** Returns what the sheet says of the unit, telling where it says two. */
    static Optional<SheetUnit> of(Optional<SheetUnit> line, List<SheetColumn> columns, Remarks remarks) {
        UnitReading reading = new UnitReading(line, remarks);
        columns.stream().flatMap(column -> column.path().stream()).distinct().forEach(reading::head);
        return reading.found;
    }

    private void head(HeadCell head) {
        UnitWords.inHead(head.text()).ifPresent(unit -> {
            if (found.filter(before -> before.unit() != unit).isPresent()) {
                SheetUnit before = found.get();
                remarks.add(
                        TableFault.UNITS_DIFFER,
                        head.row(),
                        head.column(),
                        head.text(),
                        before.unit().text());
            }
            found = found.or(() -> Optional.of(new SheetUnit(unit, head.row(), head.column())));
        });
    }

    /** Returns the unit of the amounts, holding it against what the plan says. */
    static MoneyUnit agreed(Optional<SheetUnit> sheet, TableShape shape, Head head, Remarks remarks) {
        Optional<MoneyUnit> plan = shape.annex().unit();
        sheet.filter(unit -> plan.filter(given -> given != unit.unit()).isPresent())
                .ifPresent(unit -> remarks.add(
                        TableFault.UNIT_AGAINST_PLAN,
                        unit.row(),
                        unit.column(),
                        unit.unit().text(),
                        plan.get().text()));
        Optional<MoneyUnit> known = sheet.map(SheetUnit::unit)
                .or(() -> plan)
                .or(() -> shape.layout().flatMap(AnnexLayout::unit));
        if (known.isEmpty()) {
            remarks.add(TableFault.UNIT_MISSING, head.top(), head.left());
        }
        return known.orElse(MoneyUnit.DONG);
    }
}
