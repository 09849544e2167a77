package io.github.vanthu.figures.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a paragraph apart into its amounts and the words that belong to each (tách mệnh đề). */
final class Clauses {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern OPENER = Pattern.compile(
            "(?iU)\\b(trong đó|bao gồm|gồm|cụ thể(?! h[oó]|\\s+h[oó])|chia ra|phân ra|trong số đó)\\b(?:\\s+(?:có|là|như sau))?\\s*[:,]?\\s*");
    private static final Pattern TAIL =
            Pattern.compile("(?iU)^\\s*(?!và\\b|trong đó|bao gồm|gồm|cụ thể|chia ra|còn)\\p{L}[^,;.:()]*");
    private static final Pattern CLOSED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CLOSING = Pattern.compile("[\\s.;,/]*\\)");
    private static final Pattern NEXT_PART = Pattern.compile("(?iU)\\s(?:và|còn)\\b|\\d");
    private static final String EDGES = "^[\\s,;.:)…–-]+|[\\s:–-]+$";

    private final ProseText in;
    private final Block block;
    private final String text;

    private Clauses(ProseText in, Block block) {
        this.in = in;
        this.block = block;
        this.text = in.text();
    }

    /** Returns the amounts of a paragraph with their words, in order. */
    static List<Clause> of(ProseText in, Block block, List<Amount> amounts) {
        Clauses clauses = new Clauses(in, block);
        List<Clause> found = new ArrayList<>();
        int from = block.start();
        for (Amount amount : amounts) {
            Clause clause = clauses.clause(amount, from);
            found.add(clause);
            from = clause.end();
        }
        return found;
    }

    private Clause clause(Amount amount, int from) {
        Optional<WordsAmount> words = WordsScanner.after(in, block, amount.end());
        int end = words.map(spelled -> behind(spelled.end())).orElse(amount.end());
        String tail = tail(end);
        String gap = before(from, amount.start());
        Optional<MatchResult> opener = opener(gap);
        String led = lastClause(gap.substring(opener.map(MatchResult::end).orElse(0)));
        return new Clause(
                amount,
                label(led),
                tail.strip(),
                before(block.start(), amount.start() - gap.length()),
                opener.map(found -> found.group(1).toLowerCase(Locale.ROOT)),
                words,
                end + tail.length());
    }

    private int behind(int wordsEnd) {
        Matcher close = CLOSING.matcher(text).region(wordsEnd, block.end());
        return close.lookingAt() ? close.end() : wordsEnd;
    }

    private String tail(int end) {
        Matcher tail = TAIL.matcher(text.substring(end, block.end()));
        return tail.find() ? upToOpener(tail.group()) : "";
    }

    private static String upToOpener(String tail) {
        Matcher opener = OPENER.matcher(tail);
        Matcher figure = NEXT_PART.matcher(tail);
        int end = opener.find() ? opener.start() : tail.length();
        return figure.find() ? tail.substring(0, Math.min(end, figure.start())) : tail.substring(0, end);
    }

    private static Optional<MatchResult> opener(String gap) {
        return OPENER.matcher(gap).results().reduce((first, second) -> second);
    }

    /** Returns the words of the sentence before an index. */
    private String before(int from, int to) {
        String gap = text.substring(from, to);
        Matcher end = SENTENCE_END.matcher(gap);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return gap.substring(start);
    }

    private static String lastClause(String led) {
        String masked = CLOSED.matcher(led)
                .replaceAll(closed -> " ".repeat(closed.group().length()));
        int start = Math.max(masked.lastIndexOf(';'), masked.lastIndexOf('('));
        return led.substring(start + 1);
    }

    private static String label(String led) {
        String open = trimmed(CLOSED.matcher(led).replaceAll(" "));
        return trimmed(open.substring(open.lastIndexOf(':') + 1));
    }

    private static String trimmed(String label) {
        return label.replaceAll(EDGES, "").replaceAll("(?iU)^và\\s+", "").strip();
    }
}
