package io.github.vanthu.samples.agreement;

import io.github.vanthu.samples.agreement.Alignment.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the text of two PDFs agrees. */
public final class TextAgreement {
    private final PdfText first;
    private final PdfText second;
    private final List<Pair> pairs;

    private TextAgreement(PdfText first, PdfText second) {
        this.first = first;
        this.second = second;
        this.pairs = Alignment.of(first.lines(), second.lines());
    }

    /** Compares two PDFs. */
    public static TextAgreement of(PdfText first, PdfText second) {
        return new TextAgreement(first, second);
    }

    /** Returns whether both have as many pages. */
    public boolean samePages() {
        return first.pages() == second.pages();
    }

    /** Returns the numbers of pages, such as "12" or "12/13". */
    String pages() {
        return samePages() ? Integer.toString(first.pages()) : first.pages() + "/" + second.pages();
    }

    /** Returns the share of words that stand on the same page of both. */
    public double pageAgreement() {
        int shared = 0;
        for (int page = 0; page < Math.min(first.pages(), second.pages()); page++) {
            shared += shared(first.words().get(page), second.words().get(page));
        }
        return share(shared, Math.max(words(first), words(second)));
    }

    private static int shared(Map<String, Integer> some, Map<String, Integer> others) {
        return some.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static int words(PdfText text) {
        return text.words().stream()
                .flatMap(page -> page.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Returns the share of visual lines that are the same, in order. */
    public double lineAgreement() {
        return share(pairs.size(), Math.max(first.lines().size(), second.lines().size()));
    }

    /** Returns the share of the lines that are the same and stand within a distance, in points, of each other. */
    public double within(double points) {
        long near = pairs.stream().filter(pair -> near(pair, points)).count();
        return share(near, pairs.size());
    }

    private static boolean near(Pair pair, double points) {
        return pair.first().page() == pair.second().page() && pair.first().distance(pair.second()) <= points;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Returns what differs: lines of one only, then lines farther apart than a distance, in points. */
    public List<String> differences(double points) {
        List<String> differences = new ArrayList<>();
        alone(first, pairs.stream().map(Pair::first).collect(Collectors.toSet()))
                .forEach(line -> differences.add("only in the first: " + line));
        alone(second, pairs.stream().map(Pair::second).collect(Collectors.toSet()))
                .forEach(line -> differences.add("only in the second: " + line));
        pairs.stream()
                .filter(pair -> !near(pair, points))
                .forEach(pair -> differences.add("apart: " + pair.first() + "\n   and: " + pair.second()));
        return differences;
    }

    private static List<PlacedLine> alone(PdfText text, Set<PlacedLine> paired) {
        return text.lines().stream().filter(line -> !paired.contains(line)).toList();
    }
}
