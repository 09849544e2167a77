package io.github.vanthu.orthography;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * TCVN3, also called ABC: the letters of the fonts .VnTime, .VnArial and their like (bảng mã TCVN3).
 *
 * <p>Capitals with tones have no codes of their own: the fonts whose names end in H, such as .VnTimeH, draw small letters
 * as capitals. Source: TCVN 5712:1993, checked against the tables of three converters.
 */
final class Tcvn3 implements Decoder {
    private static final String CODES =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®¡¢§£¤¥¦";
    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂĐÊÔƠƯ";
    private static final char[] BY_CODE = byCode();

    private static char[] byCode() {
        char[] letters = new char[0x100];
        IntStream.range(0, CODES.length()).forEach(at -> letters[CODES.charAt(at)] = LETTERS.charAt(at));
        return letters;
    }

    @Override
    public LegacyEncoding encoding() {
        return LegacyEncoding.TCVN3;
    }

    @Override
    public boolean code(char c) {
        return c < BY_CODE.length && BY_CODE[c] != 0;
    }

    @Override
    public String decode(String word) {
        StringBuilder out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(code((char) c) ? BY_CODE[c] : (char) c));
        String text = out.toString();
        return asciiCapitals(word) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Returns whether at least two letters are plain capitals and none is a plain small one, as in "TæNG". */
    static boolean asciiCapitals(String word) {
        return word.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1
                && word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    @Override
    public boolean font(String font) {
        return font.startsWith(".Vn") || font.startsWith(".VN") || font.startsWith(".vn");
    }

    /** Returns whether a font draws small letters as capitals. */
    static boolean capitalFont(String font) {
        return font.regionMatches(true, 0, ".Vn", 0, 3) && font.endsWith("H");
    }
}
