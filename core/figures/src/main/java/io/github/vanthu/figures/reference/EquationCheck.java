package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Figure;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.Tolerance;
import io.github.vanthu.figures.reference.Amount.Measure;
import io.github.vanthu.figures.reference.Call.Equation;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds annexes against each other as the plan itself asks for (đẳng thức giữa các phụ lục).
 *
 * <p>Example: {@code tong(phuLuc1, nam: 2026) = tong(phuLuc2)}. What is wrong with the wording of an equation is told by
 * {@link Completion}; such an equation says nothing here.
 */
public final class EquationCheck {
    private static final String CODE = "MONEY-020";

    private final Functions functions;

    private EquationCheck(Ledger ledger) {
        this.functions = new Functions(ledger, (grid, line, column) -> Optional.empty());
    }

    /** Says of every equation of a plan whether it holds. */
    public static void run(Plan plan, Ledger ledger, Consumer<Identity> sink) {
        if (plan.identities().isEmpty()) {
            return;
        }
        EquationCheck check = new EquationCheck(ledger);
        for (int i = 0; i < plan.identities().size(); i++) {
            check.identity(plan.identities().get(i), Spot.of("/identities/" + i))
                    .ifPresent(sink);
        }
    }

    private Optional<Identity> identity(String text, Spot written) {
        try {
            Equation equation = Parser.equation(text);
            return Optional.of(
                    identity(text, written, functions.value(equation.left()), functions.value(equation.right())));
        } catch (ReferenceFault alreadyTold) {
            return Optional.empty();
        }
    }

    private static Identity identity(String text, Spot written, Amount left, Amount right) {
        List<Spot> spots = new ArrayList<>();
        left.figures().forEach(figure -> spots.add(Spot.of(figure.pointer())));
        right.figures().forEach(figure -> spots.add(Spot.of(figure.pointer())));
        BigDecimal difference = left.value().subtract(right.value());
        Tolerance tolerance = tolerance(left.figures(), right.figures());
        if (tolerance.allows(difference)) {
            return new Identity(CODE, spots, Optional.empty());
        }
        List<Spot> all = new ArrayList<>(spots);
        all.add(written);
        List<String> arguments = arguments(text, left, right, tolerance);
        return new Identity(CODE, spots, Optional.of(new Discrepancy(CODE, Severity.ERROR, all, arguments)));
    }

    private static List<String> arguments(String text, Amount left, Amount right, Tolerance tolerance) {
        BigDecimal difference = left.value().subtract(right.value());
        String allowed = printed(left.withValue(tolerance.limit()));
        boolean more = difference.signum() > 0;
        return List.of(
                text,
                printed(left),
                printed(right),
                printed(left.withValue(difference.abs())),
                more ? "lớn hơn" : "nhỏ hơn",
                more ? "more" : "less",
                tolerance.none()
                        ? "Hai vế phải khớp tuyệt đối."
                        : "Do làm tròn được lệch " + (tolerance.reached() ? "đến " : "dưới ") + allowed + ".",
                tolerance.none()
                        ? "Both sides must agree exactly."
                        : "Rounding allows " + (tolerance.reached() ? "up to " : "less than ") + allowed + ".");
    }

    private static String printed(Amount amount) {
        String figure = new Money(amount.value(), MoneyUnit.DONG).figure();
        return amount.measure() == Measure.MONEY ? figure + " đồng" : figure;
    }

    /** Nothing between sides printed equally fine; the coarser side may be off by what its rounding takes away. */
    private static Tolerance tolerance(List<Figure> left, List<Figure> right) {
        int order = coarsest(left).compareTo(coarsest(right));
        if (order == 0 || left.isEmpty() || right.isEmpty()) {
            return Tolerance.NONE;
        }
        BigDecimal finer = coarsest(order > 0 ? right : left);
        List<BigDecimal> rounded = (order > 0 ? left : right)
                .stream()
                        .map(Figure::step)
                        .filter(step -> step.compareTo(finer) > 0)
                        .toList();
        BigDecimal sum = rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded.size() == 1
                ? new Tolerance(sum, false)
                : new Tolerance(sum.multiply(new BigDecimal("0.5")), true);
    }

    private static BigDecimal coarsest(List<Figure> figures) {
        return figures.stream().map(Figure::step).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
