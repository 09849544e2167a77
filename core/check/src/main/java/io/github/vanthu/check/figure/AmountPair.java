package io.github.vanthu.check.figure;

import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerRow;
import io.github.vanthu.figures.ledger.Tolerance;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a document and a workbook say of one amount (một số ở văn bản và ở bảng tính).
 *
 * @param own the document's row
 * @param ownColumn its column
 * @param other the workbook's row
 * @param otherColumn its column
 * @param unit unit in which messages write amounts: that of the document's table
 * @param scale how many đồng one unit of the document's figures is, divided by what they were read as; 1 where its unit is known
 */
record AmountPair(
        LedgerRow own,
        LedgerColumn ownColumn,
        LedgerRow other,
        LedgerColumn otherColumn,
        MoneyUnit unit,
        BigDecimal scale) {

    /** Returns what the finding says of the two, or nothing if they agree or one of them is no number. */
    Optional<List<String>> difference() {
        Optional<Figure> mine = own.figure(ownColumn.id()).map(this::scaled);
        Optional<Figure> theirs = other.figure(otherColumn.id());
        boolean readable =
                (mine.isPresent() || absent(own, ownColumn)) && (theirs.isPresent() || absent(other, otherColumn));
        return readable && !agree(mine, theirs) ? Optional.of(words(mine, theirs)) : Optional.empty();
    }

    private Figure scaled(Figure figure) {
        return ownColumn.amount()
                ? new Figure(
                        figure.pointer(),
                        figure.text(),
                        figure.value().multiply(scale),
                        figure.step().multiply(scale))
                : figure;
    }

    /** Returns whether a cell stands for no amount; one that is to be filled in is not held against anything. */
    private static boolean absent(LedgerRow row, LedgerColumn column) {
        return Money.absent(row.text(column.id())) && !row.toFill(column.id());
    }

    private static boolean agree(Optional<Figure> mine, Optional<Figure> theirs) {
        BigDecimal difference = value(mine).subtract(value(theirs));
        return difference.signum() == 0
                || (mine.isPresent()
                        && theirs.isPresent()
                        && Tolerance.ofRestated(mine.get(), theirs.get()).allows(difference));
    }

    private static BigDecimal value(Optional<Figure> figure) {
        return figure.map(Figure::value).orElse(BigDecimal.ZERO);
    }

    private List<String> words(Optional<Figure> mine, Optional<Figure> theirs) {
        BigDecimal difference = value(mine).subtract(value(theirs));
        String by = text(difference.abs());
        boolean less = difference.signum() < 0;
        return List.of(
                text(value(mine)),
                text(value(theirs)),
                (less ? "văn bản ít hơn " : "văn bản nhiều hơn ") + by,
                "the document " + by + (less ? " less" : " more"));
    }

    private String text(BigDecimal value) {
        if (!ownColumn.amount()) {
            return new Money(value, MoneyUnit.DONG).figure() + (ownColumn.kind() == Column.Kind.PERCENT ? "%" : "");
        }
        return new Money(value, unit).figure() + " " + (unit == MoneyUnit.THOUSAND ? "nghìn đồng" : unit.text());
    }
}
