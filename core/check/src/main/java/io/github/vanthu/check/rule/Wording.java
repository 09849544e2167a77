package io.github.vanthu.check.rule;

import io.github.vanthu.check.paper.Part;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as rules compare and quote them. */
final class Wording {
    private static final int QUOTED = 60;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f]+");
    private static final Pattern NEW_PLACES = Pattern.compile("[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]");

    private Wording() {}

    /** Returns the text of a part in one line with single spaces. */
    static String line(Part part) {
        return spaced(part.text());
    }

    /** Returns text with single spaces, composed. */
    static String spaced(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Returns text with single spaces and the tone marks at their old places: "hoà" as "hòa". */
    static String folded(String text) {
        return NEW_PLACES.matcher(spaced(text)).replaceAll(found -> moved(found.group()));
    }

    /** Returns folded text in small letters. */
    static String small(String text) {
        return folded(text).toLowerCase(Locale.ROOT);
    }

    private static String moved(String pair) {
        String apart = Normalizer.normalize(pair.substring(1), Normalizer.Form.NFD);
        return Normalizer.normalize(pair.charAt(0) + apart.substring(1) + apart.charAt(0), Normalizer.Form.NFC);
    }

    /** Returns text shortened to about sixty characters, at a space where there is one. */
    static String quote(String text) {
        String line = spaced(text);
        if (line.length() <= QUOTED) {
            return line;
        }
        int space = line.lastIndexOf(' ', QUOTED);
        return line.substring(0, space > QUOTED / 2 ? space : QUOTED) + "…";
    }

    /** Returns the words around a place of text, shortened to about sixty characters. */
    static String around(String text, int start, int end) {
        if (spaced(text).length() <= QUOTED) {
            return spaced(text);
        }
        int from = Math.max(start - Math.max(QUOTED - (end - start), 0) / 2, 0);
        int first = from == 0 ? 0 : text.lastIndexOf(' ', from) + 1;
        return (first == 0 ? "" : "…") + quote(text.substring(first));
    }

    /** Returns the share of small letters among the letters, from 0 to 1; 0 if there are none. */
    static double smallShare(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return letters == 0 ? 0 : (double) small / letters;
    }

    /** Returns how many letters and digits there are. */
    static int weight(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
