package io.github.vanthu.orthography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How well a text reads in one older encoding, word for word.
 *
 * <p>Marked words are those with a character that is a letter's code there. A text reads well if nearly all marked words
 * become possible syllables and enough of them are impossible as they stand.
 */
final class Verdict {
    private static final String SIGNS = "×÷½¼¾·©¤¥£¢¦¨";
    private static final String SIGNS_OR_LETTERS = "§®«»¬";
    private static final int ENOUGH = 2;
    private static final int SHOWN = 3;

    private final Decoder decoder;
    private final String font;
    private final List<String> mended = new ArrayList<>();
    private int marked;
    private int bad;
    private int common;
    private int commonBefore;
    private int strength;

    Verdict(Decoder decoder, String font, String text) {
        this.decoder = decoder;
        this.font = decoder.font(font) ? font : "";
        Chunks.words(text).forEach(this::weigh);
    }

    private void weigh(String word) {
        if (word.chars().noneMatch(c -> decoder.code((char) c)) || lone(word, SIGNS + SIGNS_OR_LETTERS)) {
            bad += foreign(word) ? 1 : 0;
            return;
        }
        String decoded = decoder.decode(word);
        if (Letters.abbreviation(decoded.toUpperCase(Locale.ROOT))) {
            abbreviation(word, decoded);
        } else {
            judge(word, decoded);
        }
    }

    private void abbreviation(String word, String decoded) {
        if (!font.isEmpty() || (Letters.capitals(decoded) && word.indexOf('®') < 0)) {
            marked++;
            mended.add(word + " → " + decoded);
            strength += ENOUGH;
        }
    }

    private void judge(String word, String decoded) {
        marked += decoded.equals(word) ? 0 : 1;
        if (Syllables.possible(decoded)) {
            count(word, decoded);
        } else {
            bad++;
        }
    }

    private static boolean foreign(String word) {
        return word.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    }

    private void count(String word, String decoded) {
        boolean isCommon = Syllables.common(decoded);
        boolean changed = !decoded.equals(word);
        common += changed && isCommon ? 1 : 0;
        commonBefore += changed && Syllables.common(word) ? 1 : 0;
        if (!Syllables.possible(word) || strong(word)) {
            mended.add(word + " → " + decoded);
            strength += isCommon || strong(word) ? 2 : 1;
        }
    }

    private static boolean lone(String word, String signs) {
        return word.length() == 1 && signs.contains(word);
    }

    /** Returns whether a word has what words of no language have: a sign, or a capital with a mark after a small letter. */
    private static boolean strong(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            boolean inner =
                    at > 0 && c > 0x7F && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(at - 1));
            if (inner || (c > 0x7F && !Character.isLetter(c) && word.length() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the text is in this encoding. */
    boolean accepted() {
        boolean readsWell = marked > 0 && bad * 10 <= marked;
        boolean impossibleBefore = mended.size() * 3 >= marked && strength >= (font.isEmpty() ? ENOUGH : 1);
        return readsWell && (impossibleBefore || betterInFont());
    }

    /** Returns whether the font asks for this encoding and only in it all words are usual ones, as for "Sè" in .VnTime. */
    private boolean betterInFont() {
        return !font.isEmpty() && common == marked && commonBefore * 2 < common;
    }

    /** Returns how many words read as usual ones, less those that cannot be; a font counts most. */
    int rank() {
        return (font.isEmpty() ? 0 : 1_000_000) + common * 2 + mended.size() - bad;
    }

    Repair repair(String text) {
        String decoded = Chunks.each(text, word -> lone(word, SIGNS) ? word : decoder.decode(word));
        return new Repair(decoder.encoding(), capitals(text) ? decoded.toUpperCase(Locale.ROOT) : decoded, evidence());
    }

    private boolean capitals(String text) {
        boolean plainCapitals = text.chars().noneMatch(c -> c >= 'a' && c <= 'z') && mendedCapitals();
        return decoder.encoding() == LegacyEncoding.TCVN3 && (Tcvn3.capitalFont(font) || plainCapitals);
    }

    private boolean mendedCapitals() {
        return mended.stream().map(pair -> pair.substring(0, pair.indexOf(' '))).anyMatch(Tcvn3::asciiCapitals);
    }

    private String evidence() {
        return font.isEmpty() ? mended.stream().distinct().limit(SHOWN).collect(Collectors.joining(", ")) : font;
    }
}
