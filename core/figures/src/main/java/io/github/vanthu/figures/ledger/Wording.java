package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * A text in both languages of the messages.
 *
 * @param vietnamese the Vietnamese text
 * @param english the English text
 */
record Wording(String vietnamese, String english) {
    /** No text. */
    static final Wording NONE = new Wording("", "");

    private static final int ALL_NAMED = 6;

    /** Names rows or columns: all of a few, else the first two, the last and the count. */
    static Wording list(Wording one, Wording many, List<Supplier<String>> names) {
        String listed = listed(names);
        if (names.size() == 1) {
            return new Wording(one.vietnamese + " " + listed, one.english + " " + listed);
        }
        boolean cut = names.size() > ALL_NAMED;
        return new Wording(
                many.vietnamese + " " + listed + (cut ? " (" + names.size() + " " + one.vietnamese + ")" : ""),
                many.english + " " + listed + (cut ? " (" + names.size() + " " + many.english + ")" : ""));
    }

    private static String listed(List<Supplier<String>> names) {
        if (names.size() <= ALL_NAMED) {
            return String.join(", ", names.stream().map(Supplier::get).toList());
        }
        String last = names.get(names.size() - 1).get();
        return names.get(0).get() + ", " + names.get(1).get() + ", … " + last;
    }

    /** Says by how much a figure is too large or too small. */
    static Wording difference(BigDecimal excess, Measure measure) {
        String amount = measure.text(excess.abs());
        return excess.signum() > 0
                ? new Wording("thừa " + amount, amount + " too much")
                : new Wording("thiếu " + amount, amount + " too little");
    }

    /** Says how much a figure may differ. */
    static Wording tolerance(Tolerance tolerance, Measure measure) {
        if (tolerance.none()) {
            return new Wording("Các số này phải khớp tuyệt đối.", "These figures must agree exactly.");
        }
        String amount = measure.text(tolerance.limit());
        return tolerance.reached()
                ? new Wording("Do làm tròn được lệch đến " + amount + ".", "Rounding allows up to " + amount + ".")
                : new Wording(
                        "Do làm tròn được lệch dưới " + amount + ".", "Rounding allows less than " + amount + ".");
    }
}
