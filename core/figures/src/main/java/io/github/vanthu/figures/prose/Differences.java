package io.github.vanthu.figures.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * The values that findings tell (nội dung sai lệch).
 *
 * <p>Of two amounts: {0} the amount as written, {1}/{2} where the other stands, {3} the other in đồng, {4} the difference, {5}/{6} more or
 * less, {7}/{8} the tolerance, {9} what the amount is.
 */
final class Differences {
    private Differences() {}

    static List<String> of(Claim claim) {
        Target target = claim.target();
        Amount amount = claim.clause().amount();
        Closeness closeness = claim.closeness(target);
        return arguments(
                amount.written(),
                amount.value(),
                target,
                closeness,
                claim.clause().subject());
    }

    static List<String> words(WordsAmount words, BigDecimal value, Target target) {
        Closeness exact = new Closeness(BigDecimal.ZERO, true);
        return arguments(words.written(), value, target, exact, Closeness.dong(value));
    }

    private static List<String> arguments(
            String written, BigDecimal value, Target target, Closeness closeness, String subject) {
        BigDecimal difference = value.subtract(target.value());
        return List.of(
                written,
                target.place(),
                target.placeEnglish(),
                Closeness.dong(target.value()),
                Closeness.dong(difference.abs()),
                more(difference),
                moreInEnglish(difference),
                closeness.said(),
                closeness.saidInEnglish(),
                shortened(subject));
    }

    /** Returns what differs between a whole and its parts. */
    static List<String> of(Split split, BigDecimal sum, Closeness closeness) {
        Amount whole = split.whole().amount();
        BigDecimal difference = whole.value().subtract(sum);
        List<String> parts =
                split.parts().stream().map(part -> part.amount().written()).toList();
        return List.of(
                whole.written(),
                String.join(" + ", parts),
                Closeness.dong(sum),
                Closeness.dong(difference.abs()),
                closeness.said(),
                closeness.saidInEnglish(),
                more(difference),
                moreInEnglish(difference));
    }

    static String more(BigDecimal difference) {
        return difference.signum() > 0 ? "thừa" : "thiếu";
    }

    static String moreInEnglish(BigDecimal difference) {
        return difference.signum() > 0 ? "too much" : "too little";
    }

    /** Returns the end of a long text, which names the amount best. */
    static String shortened(String subject) {
        String plain = subject.replaceAll("\\s+", " ").strip();
        int from = plain.indexOf(' ', Math.max(0, plain.length() - 60));
        return plain.length() <= 60 || from < 0 ? plain : "…" + plain.substring(from);
    }
}
