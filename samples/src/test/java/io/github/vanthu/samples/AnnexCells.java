package io.github.vanthu.samples;

import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.LedgerTable;
import java.util.List;
import java.util.stream.Stream;

/** Faults planted in the figures of annexes: amounts, quantities, prices, shares, one at a time. */
final class AnnexCells {
    private AnnexCells() {}

    static List<PlantedFault> faults(Ledger ledger) {
        return ledger.tables().stream()
                .flatMap(table -> rows(table).flatMap(row -> faults(table, row)))
                .toList();
    }

    private static Stream<LedgerRow> rows(LedgerTable table) {
        return Stream.concat(table.rows().stream().flatMap(AnnexCells::below), table.total().stream());
    }

    private static Stream<LedgerRow> below(LedgerRow row) {
        return Stream.concat(Stream.of(row), row.parts().stream().flatMap(AnnexCells::below));
    }

    private static Stream<PlantedFault> faults(LedgerTable table, LedgerRow row) {
        return table.columns().stream()
                .flatMap(column -> row.figure(column.id()).stream().flatMap(figure -> faults(column, figure)));
    }

    private static Stream<PlantedFault> faults(LedgerColumn column, Figure figure) {
        String text = figure.text().strip();
        return DigitSlips.of(text).stream().map(slip -> new PlantedFault(kind(column), figure.pointer(), text, slip));
    }

    private static String kind(LedgerColumn column) {
        return switch (column.kind()) {
            case MONEY -> "số tiền";
            case PRICE -> "đơn giá";
            case QUANTITY -> "số lượng";
            case PERCENT -> "tỷ lệ";
            case LABEL, ITEM, TEXT -> throw new IllegalArgumentException(column.toString());
        };
    }
}
