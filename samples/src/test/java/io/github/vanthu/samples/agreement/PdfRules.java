package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a PDF, as its pages show them.
 *
 * @param rules the rules, page by page
 */
public record PdfRules(List<PlacedRule> rules) {
    /** Resolution of the pictures, in dots per inch. */
    public static final int RESOLUTION = DarkRuns.RESOLUTION;

    /** Copies the list. */
    public PdfRules {
        rules = List.copyOf(rules);
    }

    /** Finds the rules in pictures (PGM) of all pages, drawn with {@link #RESOLUTION}. */
    public static PdfRules of(List<byte[]> pictures) {
        List<PlacedRule> rules = new ArrayList<>();
        for (int page = 1; page <= pictures.size(); page++) {
            rules.addAll(DarkRuns.of(page, GrayPage.of(pictures.get(page - 1))));
        }
        return new PdfRules(rules);
    }

    /** Returns how many rules are horizontal. */
    public long horizontal() {
        return rules.stream().filter(PlacedRule::horizontal).count();
    }
}
