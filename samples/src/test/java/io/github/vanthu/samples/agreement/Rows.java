package io.github.vanthu.samples.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers the words of one page into visual lines, from top to bottom. */
final class Rows {
    /** How far the middles of words of one line may be apart, against the height of the smaller font. */
    private static final double NEAR = 0.38;

    private final List<List<PlacedWord>> rows = new ArrayList<>();

    private Rows() {}

    /** Returns the visual lines of a page. */
    static List<PlacedLine> of(int page, List<PlacedWord> words) {
        Rows rows = new Rows();
        words.stream().sorted(Comparator.comparingDouble(PlacedWord::middle)).forEach(rows::add);
        return rows.rows.stream().map(row -> line(page, row)).toList();
    }

    private void add(PlacedWord word) {
        for (int at = rows.size() - 1; at >= Math.max(0, rows.size() - 6); at--) {
            PlacedWord first = rows.get(at).get(0);
            if (Math.abs(first.middle() - word.middle()) < NEAR * Math.min(first.size(), word.size())) {
                rows.get(at).add(word);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(word)));
    }

    private static PlacedLine line(int page, List<PlacedWord> row) {
        List<PlacedWord> words = row.stream()
                .sorted(Comparator.comparingDouble(PlacedWord::left))
                .toList();
        double right = words.stream().mapToDouble(PlacedWord::right).max().orElseThrow();
        String text = words.stream().map(PlacedWord::text).collect(Collectors.joining(" "));
        return new PlacedLine(
                page, text, words.get(0).left(), right, words.get(0).baseline());
    }
}
