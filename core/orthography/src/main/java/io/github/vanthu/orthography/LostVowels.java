package io.github.vanthu.orthography;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that lack a vowel, as bad extraction from PDF files leaves them: "qun lý", "thc hin" (từ bị mất nguyên âm).
 *
 * <p>The letters that get lost are those with two marks or a dot below. One word alone may be an abbreviation: two are
 * needed, or one of four letters, or one of three without any vowel, beside words with marks.
 */
final class LostVowels {
    private static final String LOST = "ảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵ";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "bn", "cm", "dm", "gr", "ha", "hl", "kg", "km", "kv", "kw", "lb", "mg", "ml", "mm", "mw", "ng", "nm", "pl",
            "tb", "tc", "th", "tp", "tr", "tt", "tx", "vd", "vp", "vs", "vt", "cn", "hc", "hn", "sn", "nh", "ch", "ph",
            "qh");
    private static final int LONG = 4;
    private static final Set<String> REMNANTS =
            Syllables.commonOnes().flatMap(LostVowels::remnants).collect(Collectors.toUnmodifiableSet());

    private final Set<String> words = new LinkedHashSet<>();
    private boolean vietnamese;
    private boolean sure;

    /** Returns what is left of a syllable after the loss of one letter. */
    private static Stream<String> remnants(String syllable) {
        return IntStream.range(1, syllable.length())
                .filter(at -> LOST.indexOf(syllable.charAt(at)) >= 0)
                .mapToObj(at -> syllable.substring(0, at) + syllable.substring(at + 1));
    }

    /** Notes a word that is whole. */
    void intact(String word) {
        vietnamese |= word.chars().anyMatch(c -> c > 0x7F);
    }

    /** Returns whether a word lacks a vowel, and keeps it. */
    boolean took(String word) {
        if (!REMNANTS.contains(word) || ABBREVIATIONS.contains(word)) {
            return false;
        }
        words.add(word);
        sure |= word.length() >= LONG || (word.length() == LONG - 1 && bare(word));
        return true;
    }

    private static boolean bare(String word) {
        return word.chars().noneMatch(c -> Tones.vowel((char) c));
    }

    /** Returns whether a word looks like a short English one: "hot", "bit", "tip". */
    private static boolean english(String word) {
        return word.length() < LONG && !bare(word) && "cpt".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Returns the words if they are enough to be sure. */
    List<String> words() {
        long certain = words.stream().filter(word -> !english(word)).count();
        return certain > 1 || (sure && vietnamese) ? List.copyOf(words) : List.of();
    }
}
