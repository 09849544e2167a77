package io.github.vanthu.figures.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the one slip that explains why figures do not add up.
 *
 * @param addition what does not add up
 * @param one what an addend is: a row or a column
 * @param measure what the figures count
 */
record Cause(Addition addition, Wording one, Measure measure) {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** Returns the likely cause if exactly one explains the difference, beginning with a space; else nothing. */
    Wording hint() {
        List<Wording> causes = new ArrayList<>();
        thousandfold().ifPresent(causes::add);
        swapped(addition.whole(), addition.sum()).ifPresent(text -> causes.add(swappedHere(text)));
        addition.addends().forEach(addend -> addTo(causes, addend));
        return causes.size() == 1 ? causes.get(0) : Wording.NONE;
    }

    private void addTo(List<Wording> causes, Addend addend) {
        BigDecimal excess = addition.excess();
        if (addend.value().signum() != 0 && excess.compareTo(addend.value()) == 0) {
            causes.add(slip(addend, "có thể đã cộng hai lần", "was probably added twice"));
        }
        if (addend.value().signum() != 0 && excess.negate().compareTo(addend.value()) == 0) {
            causes.add(slip(addend, "có thể đã bị bỏ sót khi cộng", "was probably left out of the sum"));
        }
        BigDecimal wanted = addend.minus()
                ? addend.figure().value().subtract(excess)
                : addend.figure().value().add(excess);
        swapped(addend.figure(), wanted).ifPresent(text -> causes.add(swappedThere(addend, text)));
    }

    private Wording slip(Addend addend, String vietnamese, String english) {
        String name = addend.name().get();
        return new Wording(
                " Chênh lệch bằng đúng số của " + one.vietnamese() + " " + name + ": " + one.vietnamese() + " này "
                        + vietnamese + ".",
                " The difference is the figure of " + one.english() + " " + name + ", which " + english + ".");
    }

    private Wording swappedHere(String right) {
        return new Wording(
                " Có thể đã viết đảo chữ số: " + right + " thành "
                        + addition.whole().text().strip() + ".",
                " Two digits were probably swapped: " + right + " is meant.");
    }

    private Wording swappedThere(Addend addend, String right) {
        String name = addend.name().get();
        String written = addend.figure().text().strip();
        return new Wording(
                " Có thể " + one.vietnamese() + " " + name + " đã viết đảo chữ số: " + right + " thành " + written
                        + ".",
                " In " + one.english() + " " + name + " two digits were probably swapped: " + right + " is meant.");
    }

    private Optional<Wording> thousandfold() {
        BigDecimal whole = addition.whole().value();
        BigDecimal sum = addition.sum();
        boolean off = whole.signum() != 0
                && (whole.multiply(THOUSAND).compareTo(sum) == 0
                        || sum.multiply(THOUSAND).compareTo(whole) == 0);
        return off
                ? Optional.of(new Wording(
                        " Hai số lệch nhau đúng 1.000 lần: có thể nhầm đơn vị tính.",
                        " They differ by a factor of 1,000: probably a wrong unit."))
                : Optional.empty();
    }

    /** Returns the wanted number if the figure becomes it by swapping two neighbouring digits. */
    private Optional<String> swapped(Figure figure, BigDecimal wanted) {
        String written = digits(measure.number(figure.value()));
        String right = digits(measure.number(wanted));
        return written.length() == right.length() && oneSwap(written, right)
                ? Optional.of(measure.number(wanted))
                : Optional.empty();
    }

    private static String digits(String number) {
        return number.replace(".", "");
    }

    private static boolean oneSwap(String written, String right) {
        int at = 0;
        while (at < written.length() && written.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < written.length()
                && written.charAt(at) == right.charAt(at + 1)
                && written.charAt(at + 1) == right.charAt(at)
                && written.substring(at + 2).equals(right.substring(at + 2));
    }
}
