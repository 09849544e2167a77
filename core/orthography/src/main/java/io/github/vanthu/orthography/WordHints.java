package io.github.vanthu.orthography;

import io.github.vanthu.orthography.TextFinding.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of one text that look wrong, told and never changed.
 *
 * <p>Addresses, file names, references to figures and words with signs inside are passed over, and so are abbreviations
 * and words of other languages.
 */
final class WordHints {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern ADDRESS = Pattern.compile("[@_\\\\<>=]|//|\\p{L}\\.\\p{Alpha}|\\d\\p{Lu}");
    private static final int LISTED = 5;
    private static final int LONGEST = 12;
    private static final int PIECE = 100;

    private final Map<Kind, List<Hint>> hints = new EnumMap<>(Kind.class);
    private final LostVowels lost = new LostVowels();

    /**
     * What is told of a word.
     *
     * @param word the word as it stands
     * @param meant what it may be meant for; blank if not known
     */
    record Hint(String word, String meant) {
        @Override
        public String toString() {
            return meant.isEmpty() ? "\"" + word + "\"" : "\"" + word + "\" → \"" + meant + "\"";
        }
    }

    private WordHints() {}

    static List<TextFinding> of(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        WordHints words = new WordHints();
        words.read(text.contains("{{") ? REFERENCE.matcher(text).replaceAll(" ") : text);
        return words.findings();
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                piece(text, at, end);
            }
            at = end + 1;
        }
    }

    /** Reads the words of a piece between spaces; the piece is looked at as a whole only where a word is not possible. */
    private void piece(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && part(text.charAt(at))) {
                at++;
            }
            if (at > from && Character.isLetter(text.charAt(from))) {
                word(text.substring(from, at), text, start, end);
            }
            at++;
        }
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void word(String word, String text, int start, int end) {
        if (Syllables.possible(word)) {
            lost.intact(word);
        } else if (word.length() > 1
                && word.length() <= LONGEST
                && !ADDRESS.matcher(text)
                        .region(start, Math.min(end, start + PIECE))
                        .find()) {
            judge(word);
        }
    }

    private void judge(String word) {
        Optional<String> moved = Syllables.withToneMoved(word);
        Optional<String> typed = moved.isPresent() ? Optional.empty() : TypedKeys.meant(word);
        moved.ifPresent(meant -> hint(Kind.MISPLACED_TONE, word, meant));
        typed.ifPresent(meant -> hint(Kind.TYPED_KEYS, word, meant));
        if (moved.isEmpty() && typed.isEmpty() && !lost.took(word)) {
            Misspelling.meant(word).ifPresent(meant -> hint(Kind.IMPOSSIBLE, word, meant));
        }
    }

    private void hint(Kind kind, String word, String meant) {
        List<Hint> told = hints.computeIfAbsent(kind, k -> new ArrayList<>());
        Hint hint = new Hint(word, meant);
        if (!told.contains(hint)) {
            told.add(hint);
        }
    }

    private List<TextFinding> findings() {
        lost.words().forEach(word -> hint(Kind.LOST_VOWELS, word, ""));
        return hints.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TextFinding finding(Kind kind, List<Hint> told) {
        String list = String.join(
                ", ", told.stream().limit(LISTED).map(Hint::toString).toList());
        String more = told.size() > LISTED ? ", … (" + told.size() + ")" : "";
        return new TextFinding(kind, told.get(0).word(), told.get(0).meant(), list + more);
    }
}
