package io.github.vanthu.orthography;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that are meant to be Vietnamese and cannot be (từ sai chính tả).
 *
 * <p>Only words in small letters count: capitals begin names, among them many of other peoples of Viet Nam. Words of other
 * languages have no letter that only Vietnamese uses and are told only if a usual slip leads to a usual syllable.
 */
final class Misspelling {
    private static final String[][] ONSETS = {
        {"ngh", "ng"}, {"ng", "ngh"}, {"gh", "g"}, {"g", "gh"}, {"k", "c"}, {"c", "k"}, {"q", "qu"}
    };

    private Misspelling() {}

    /** Returns what an impossible word may be meant for, blank if not known; nothing if it is no Vietnamese word. */
    static Optional<String> meant(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.chars().allMatch(c -> c < 0x80) || !letters(word)) {
            return Optional.empty();
        }
        Optional<String> near = Stream.concat(
                        onsets(word), IntStream.range(0, word.length()).boxed().flatMap(at -> edits(word, at)))
                .filter(Syllables::common)
                .findFirst();
        return near.or(() -> Letters.surelyUnicode(word) ? Optional.of("") : Optional.empty());
    }

    private static boolean letters(String word) {
        return word.chars().allMatch(c -> Tones.vowel((char) c) || c == 'đ' || Letters.ascii((char) c));
    }

    private static Stream<String> onsets(String word) {
        return Stream.of(ONSETS)
                .filter(pair -> word.startsWith(pair[0]))
                .map(pair -> pair[1] + word.substring(pair[0].length()));
    }

    /** Returns the word with its letters at a place swapped, and without the second of two that are the same. */
    private static Stream<String> edits(String word, int at) {
        if (at + 1 >= word.length()) {
            return Stream.empty();
        }
        String head = word.substring(0, at);
        char first = word.charAt(at);
        char second = word.charAt(at + 1);
        String swapped = head + second + first + word.substring(at + 2);
        return first == second ? Stream.of(head + word.substring(at + 1)) : Stream.of(swapped);
    }
}
