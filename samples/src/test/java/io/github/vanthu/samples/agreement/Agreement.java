package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far two PDFs of one document agree.
 *
 * @param name name of the document
 * @param text how far their text agrees
 * @param rules how far their rules agree
 */
public record Agreement(String name, TextAgreement text, RuleAgreement rules) {
    /** The names of the columns of {@link #summary}. */
    public static final String HEAD = String.format(
            "%-16s %7s %7s %7s %7s %7s | %6s %7s %7s",
            "document", "pages", "page", "line", "1 pt", "3 pt", "rules", "1 pt", "3 pt");

    private static final double NEAR = 1;
    private static final double FAR = 3;

    /** Returns the figures in one line. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%-16s %7s %7.4f %7.4f %7.4f %7.4f | %6d %7.4f %7.4f",
                name,
                text.pages(),
                text.pageAgreement(),
                text.lineAgreement(),
                text.within(NEAR),
                text.within(FAR),
                rules.count(),
                rules.within(NEAR),
                rules.within(FAR));
    }

    /**
     * Returns which aims are missed, none if all are reached.
     *
     * @param lines the share of lines that must be the same
     */
    public List<String> shortfalls(double lines) {
        List<String> missed = new ArrayList<>();
        expect(missed, text.samePages(), "numbers of pages differ");
        expect(missed, text.pageAgreement() == 1, "words stand on other pages");
        expect(missed, text.lineAgreement() >= lines, "lines differ");
        expect(missed, text.within(NEAR) >= 0.99, "more than 1 % of the lines stand more than 1 pt apart");
        expect(missed, text.within(FAR) == 1, "lines stand more than 3 pt apart");
        expect(missed, rules.within(NEAR) >= 0.99, "more than 1 % of the rules stand more than 1 pt apart");
        expect(missed, rules.within(FAR) == 1, "rules have no counterpart within 3 pt");
        return missed;
    }

    private static void expect(List<String> missed, boolean reached, String aim) {
        if (!reached) {
            missed.add(aim);
        }
    }

    /** Returns the first differences with their places, for a message. */
    public String report() {
        List<String> lines = new ArrayList<>(List.of(HEAD, summary()));
        lines.addAll(text.differences(NEAR).stream().limit(30).toList());
        lines.addAll(rules.differences(NEAR).stream().limit(30).toList());
        return String.join("\n", lines);
    }
}
