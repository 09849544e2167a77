package io.github.vanthu.orthography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words can be Vietnamese syllables, and where their tones stand (âm tiết và vị trí dấu thanh).
 *
 * <p>Words are in Unicode NFC, in any case. Both styles of tones are right: hòa and hoà, thủy and thuỷ; i and y are
 * both right where schools and offices differ: kỹ and kĩ.
 */
public final class Syllables {
    private static final SyllableTable TABLE = new SyllableTable();
    private static final Set<String> COMMON = common("common-syllables.txt");
    private static final int LONGEST = 7;

    private Syllables() {}

    private static Set<String> common(String resource) {
        try (InputStream in = Objects.requireNonNull(Syllables.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> Set.of(line.split(" ")).stream())
                    .filter(Predicate.not(String::isEmpty))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a word can be a Vietnamese syllable. */
    public static boolean possible(String word) {
        return word.length() <= LONGEST && TABLE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is one of the syllables that official texts use most. */
    static boolean common(CharSequence word) {
        return COMMON.contains(word.toString().toLowerCase(Locale.ROOT));
    }

    /** Returns the syllables that official texts use most, in small letters. */
    static Stream<String> commonOnes() {
        return COMMON.stream();
    }

    /** Returns a toneless syllable in small letters with a tone, if it can bear it. */
    static Optional<String> toned(String toneless, int tone) {
        return TABLE.toned(toneless, tone);
    }

    /**
     * Returns a word with its tone at the right place, if it is wrong only in that.
     *
     * <p>Example: "giai đọan" has "đọan", which is "đoạn"; "qúy" is "quý". The case of the letters stays.
     */
    public static Optional<String> withToneMoved(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() > LONGEST || small.length() != word.length() || TABLE.contains(small)) {
            return Optional.empty();
        }
        int[] tones = small.chars()
                .map(c -> Tones.tone((char) c))
                .filter(tone -> tone > 0)
                .toArray();
        return tones.length == 1
                ? TABLE.toned(Tones.toneless(small), tones[0]).map(right -> Letters.inCaseOf(word, right))
                : Optional.empty();
    }
}
