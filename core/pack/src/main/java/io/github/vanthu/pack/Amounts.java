package io.github.vanthu.pack;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
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
    private static final Pattern NO_AMOUNT = Pattern.compile("[-–—.…_\\s]*");
    private static final Pattern CELL = Pattern.compile("/annexes/(\\d+)/.*cells/([^/]+)(?:/text)?");

    private final Plan plan;
    private final Map<String, AnnexLayout> layouts;

    Amounts(Plan plan, Map<String, AnnexLayout> layouts) {
        this.plan = plan;
        this.layouts = layouts;
    }

    /** Returns whether a text says that there is no amount, such as a dash. */
    static boolean none(Datum datum) {
        return NO_AMOUNT.matcher(datum.text()).matches();
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
        Annex annex = plan.annexes().get(Integer.parseInt(cell.group(1)));
        boolean money = leaves(columns(annex))
                .filter(column -> column.id().equals(Optional.of(cell.group(2))))
                .findFirst()
                .map(column -> column.kind() == Column.Kind.MONEY)
                .orElse(true);
        return money ? unit(annex) : MoneyUnit.DONG;
    }

    private MoneyUnit unit(Annex annex) {
        return annex.unit().or(() -> layout(annex).flatMap(AnnexLayout::unit)).orElse(MoneyUnit.DONG);
    }

    private List<Column> columns(Annex annex) {
        return layout(annex).map(AnnexLayout::columns).orElse(annex.columns());
    }

    /** The layout that serves an annex: the one that it names, or the default one if it brings no columns. */
    private Optional<AnnexLayout> layout(Annex annex) {
        boolean own = annex.layout().isEmpty() && !annex.columns().isEmpty();
        return own
                ? Optional.empty()
                : Optional.ofNullable(layouts.get(annex.layout().orElse("default")));
    }

    private static Stream<Column> leaves(List<Column> columns) {
        return columns.stream().flatMap(column -> column.group() ? leaves(column.columns()) : Stream.of(column));
    }
}
