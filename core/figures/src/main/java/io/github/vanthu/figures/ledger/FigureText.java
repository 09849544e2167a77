package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the text of a cell as a number. */
final class FigureText {
    private FigureText() {}

    /** Returns the number that a text is, such as "6.422,5" or "12,5%", or nothing. */
    static Optional<Figure> parse(String text, MoneyUnit unit, String pointer) {
        String figure = text.strip();
        String bare =
                figure.endsWith("%") ? figure.substring(0, figure.length() - 1).strip() : figure;
        return Money.parse(bare, unit).map(money -> new Figure(pointer, text, money.dong(), step(bare, unit)));
    }

    private static BigDecimal step(String figure, MoneyUnit unit) {
        int comma = figure.indexOf(',');
        return comma < 0 ? unit.dong() : unit.dong().movePointLeft(figure.length() - comma - 1);
    }
}
