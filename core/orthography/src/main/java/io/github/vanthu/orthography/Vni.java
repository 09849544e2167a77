package io.github.vanthu.orthography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * VNI for Windows: a vowel and a character for its mark and tone, "Coäng hoøa" (bảng mã VNI).
 *
 * <p>Source: the table of the VNI fonts, checked against the tables of three converters.
 */
final class Vni implements Decoder {
    private static final String SINGLE_CODES = "ñôöíìæóòî";
    private static final String SINGLE_LETTERS = "đơưíìỉĩịỵ";
    private static final String MARKS = "ùøûõïâáàåãäêéèúüë";
    private static final Map<String, String> PAIRS = new HashMap<>();

    static {
        for (String vowel : new String[] {"a", "e", "o", "u", "y", "ơ", "ư"}) {
            row(vowel, "øùûõ", vowel);
        }
        row("a", "àáåã", "â");
        row("e", "àáåã", "ê");
        row("o", "àáåã", "ô");
        row("a", "èéúü", "ă");
        dots();
    }

    private static void row(String vowel, String tones, String letter) {
        for (int tone = 1; tone <= tones.length(); tone++) {
            pair(vowel, tones.charAt(tone - 1), Tones.with(letter.charAt(0), tone));
        }
    }

    private static void dots() {
        "aeouơư".chars().forEach(vowel -> pair(String.valueOf((char) vowel), 'ï', Tones.with((char) vowel, 5)));
        for (String hat : new String[] {"aâ", "eê", "oô"}) {
            pair(hat.substring(0, 1), 'â', hat.charAt(1));
            pair(hat.substring(0, 1), 'ä', Tones.with(hat.charAt(1), 5));
        }
        pair("a", 'ê', 'ă');
        pair("a", 'ë', 'ặ');
    }

    private static void pair(String vowel, char mark, char letter) {
        PAIRS.put(vowel + mark, String.valueOf(letter));
    }

    @Override
    public LegacyEncoding encoding() {
        return LegacyEncoding.VNI;
    }

    @Override
    public boolean code(char c) {
        char small = Character.toLowerCase(c);
        return SINGLE_CODES.indexOf(small) >= 0 || MARKS.indexOf(small) >= 0;
    }

    @Override
    public String decode(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at += letter(word, at, out);
        }
        return out.toString();
    }

    /** Appends the letter that begins at a place; returns how many characters it takes. */
    private static int letter(String word, int at, StringBuilder out) {
        String vowel = single(word.charAt(at));
        if (at + 1 < word.length()) {
            String pair = PAIRS.get(vowel.toLowerCase(Locale.ROOT) + Character.toLowerCase(word.charAt(at + 1)));
            if (pair != null) {
                out.append(Letters.inCaseOf(vowel, pair));
                return 2;
            }
        }
        out.append(vowel);
        return 1;
    }

    private static String single(char c) {
        int at = SINGLE_CODES.indexOf(Character.toLowerCase(c));
        String original = String.valueOf(c);
        return at < 0 ? original : Letters.inCaseOf(original, SINGLE_LETTERS.substring(at, at + 1));
    }

    @Override
    public boolean font(String font) {
        return font.regionMatches(true, 0, "VNI", 0, 3);
    }
}
