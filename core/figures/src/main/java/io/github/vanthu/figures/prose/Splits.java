package io.github.vanthu.figures.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what amounts of a text are said to consist of: behind "trong đó", and in bullets below a line that ends with ":" (tách số). */
final class Splits {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern REST = Pattern.compile("(?iU)\\bcòn lại\\b");

    private final Passage passage;
    private final List<Split> splits = new ArrayList<>();

    private Splits(Passage passage) {
        this.passage = passage;
    }

    static List<Split> of(Passage passage) {
        Splits found = new Splits(passage);
        for (int i = 0; i < passage.lines().size(); i++) {
            found.inline(i);
            found.bullets(i);
        }
        return found.splits;
    }

    private void inline(int index) {
        List<Clause> clauses = passage.lines().get(index).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Optional<Clause> whole = i > 0 ? Optional.of(clauses.get(i - 1)) : lineBefore(index, clauses.get(0));
            if (clauses.get(i).opener().isPresent() && whole.isPresent()) {
                add(whole.get(), parts(clauses, i), false);
            }
        }
    }

    /** Returns the last amount of the paragraph before one that begins with "Trong đó". */
    private Optional<Clause> lineBefore(int index, Clause first) {
        boolean leads = first.opener().filter(word -> begins(first, word)).isPresent();
        List<Clause> before =
                index > 0 && leads ? passage.lines().get(index - 1).clauses() : List.of();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private boolean begins(Clause first, String opener) {
        String text = passage.in().text().substring(first.amount().block().start());
        return text.regionMatches(true, 0, opener, 0, opener.length());
    }

    private List<Clause> parts(List<Clause> clauses, int first) {
        List<Clause> parts = new ArrayList<>(List.of(clauses.get(first)));
        boolean nested = clauses.subList(0, first).stream()
                .anyMatch(clause -> clause.opener().isPresent());
        int i = first + 1;
        while (i < clauses.size() && goesOn(clauses.get(i - 1), clauses.get(i), nested)) {
            i = clauses.get(i).opener().isPresent() ? behindNested(clauses, i) : i;
            if (i < clauses.size()) {
                parts.add(clauses.get(i++));
            }
        }
        return parts;
    }

    /** Returns the index of the first amount behind the parts of a part: they end at the next semicolon. */
    private int behindNested(List<Clause> clauses, int opener) {
        int i = opener + 1;
        while (i < clauses.size() && goesOn(clauses.get(i - 1), clauses.get(i), true)) {
            i++;
        }
        return i < clauses.size() && goesOn(clauses.get(i - 1), clauses.get(i), false) ? i : clauses.size();
    }

    private boolean goesOn(Clause last, Clause next, boolean nested) {
        String gap = passage.in().text().substring(last.end(), next.amount().start());
        boolean closes = unmatched(gap);
        return !SENTENCE_END.matcher(gap).find() && !closes && !(nested && gap.contains(";"));
    }

    private static boolean unmatched(String gap) {
        int close = gap.indexOf(')');
        int open = gap.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    private void bullets(int index) {
        Passage.Line line = passage.lines().get(index);
        List<Passage.Line> below = passage.below(index);
        if (line.clauses().isEmpty()
                || below.isEmpty()
                || !passage.text(line).stripTrailing().endsWith(":")) {
            return;
        }
        List<Clause> parts = below.stream()
                .filter(part -> !part.clauses().isEmpty())
                .map(part -> part.clauses().get(0))
                .toList();
        if (!parts.isEmpty()) {
            add(line.clauses().get(line.clauses().size() - 1), parts, parts.size() == below.size());
        }
    }

    private void add(Clause whole, List<Clause> parts, boolean bullets) {
        boolean exact = whole.amount().exact()
                && parts.stream().allMatch(part -> part.amount().exact());
        if (exact) {
            splits.add(new Split(whole, parts, complete(parts), bullets));
        }
    }

    private static boolean complete(List<Clause> parts) {
        boolean all = parts.get(0)
                .opener()
                .filter(word -> word.toLowerCase(Locale.ROOT).endsWith("gồm"))
                .isPresent();
        return parts.size() > 1
                && (all || REST.matcher(parts.get(parts.size() - 1).label()).find());
    }
}
