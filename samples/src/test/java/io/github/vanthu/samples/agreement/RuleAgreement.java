package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the rules of two PDFs agree: each must have a counterpart in the other. */
public final class RuleAgreement {
    private final PdfRules first;
    private final PdfRules second;
    private final Map<String, List<PlacedRule>> firstByKind;
    private final Map<String, List<PlacedRule>> secondByKind;

    private RuleAgreement(PdfRules first, PdfRules second) {
        this.first = first;
        this.second = second;
        this.firstByKind = byKind(first);
        this.secondByKind = byKind(second);
    }

    /** Compares two PDFs. */
    public static RuleAgreement of(PdfRules first, PdfRules second) {
        return new RuleAgreement(first, second);
    }

    private static Map<String, List<PlacedRule>> byKind(PdfRules rules) {
        return rules.rules().stream().collect(Collectors.groupingBy(RuleAgreement::kind));
    }

    private static String kind(PlacedRule rule) {
        return rule.page() + (rule.horizontal() ? "h" : "v");
    }

    /** Returns how many rules both have together. */
    public int count() {
        return first.rules().size() + second.rules().size();
    }

    /** Returns the share of rules of both that have a counterpart within a distance, in points. */
    public double within(double points) {
        int apart = apart(first, secondByKind, points).size()
                + apart(second, firstByKind, points).size();
        return count() == 0 ? 1 : 1 - (double) apart / count();
    }

    /** Returns the rules without a counterpart within a distance, in points. */
    public List<String> differences(double points) {
        List<String> differences = new ArrayList<>();
        apart(first, secondByKind, points).forEach(rule -> differences.add("only in the first: " + rule));
        apart(second, firstByKind, points).forEach(rule -> differences.add("only in the second: " + rule));
        return differences;
    }

    private static List<PlacedRule> apart(PdfRules rules, Map<String, List<PlacedRule>> others, double points) {
        return rules.rules().stream()
                .filter(rule -> others.getOrDefault(kind(rule), List.of()).stream()
                        .noneMatch(other -> rule.distance(other) <= points))
                .toList();
    }
}
