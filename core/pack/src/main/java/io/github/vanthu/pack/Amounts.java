package io.github.vanthu.pack;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads texts of a plan as exact numbers, written with dots between thousands and a comma before decimals.
 *
 * <p>An amount in a money column counts in the unit of its annex, so that amounts of annexes with different units compare.
 */
final class Amounts {
    private static final Pattern CELL = Pattern.compile("/annexes/(\\d+)/.*cells/([^/]+)(?:/text)?");

    private final Plan plan;
    private final FigureFormat format;

    Amounts(Plan plan, Map<String, AnnexLayout> layouts) {
        this.plan = plan;
        this.format = new FigureFormat(layouts, List.of(), List.of(), NumberWordsStyle.USUAL);
    }

    /** Returns whether a text says that there is no amount, such as a dash. */
    static boolean none(Datum datum) {
        return Money.absent(datum.text());
    }

    /** Returns the number that a text is, by itself. */
    static Optional<BigDecimal> number(String text) {
        return Money.parse(text, MoneyUnit.DONG).map(Money::dong);
    }

    /** Returns the amount of a datum, or nothing if its text is no number. */
    Optional<Money> of(Datum datum) {
        return Money.parse(datum.text(), unit(datum.pointer()));
    }

    private MoneyUnit unit(String pointer) {
        Matcher cell = CELL.matcher(pointer);
        if (!cell.matches()) {
            return MoneyUnit.DONG;
        }
        TableShape shape = new TableShape(plan.annexes().get(Integer.parseInt(cell.group(1))), format);
        boolean money = leaves(shape.columns())
                .filter(column -> column.id().equals(Optional.of(cell.group(2))))
                .findFirst()
                .map(column -> column.kind() == Column.Kind.MONEY || column.kind() == Column.Kind.PRICE)
                .orElse(true);
        return money ? shape.unit() : MoneyUnit.DONG;
    }

    private static Stream<Column> leaves(List<Column> columns) {
        return columns.stream().flatMap(column -> column.group() ? leaves(column.columns()) : Stream.of(column));
    }
}
