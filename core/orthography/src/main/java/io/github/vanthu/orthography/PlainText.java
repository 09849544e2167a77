package io.github.vanthu.orthography;

import java.util.BitSet;

/** Tells at a glance that a text needs no repair, as nearly all texts do (văn bản Unicode dựng sẵn). */
final class PlainText {
    private static final String PUNCTUATION = "–—‘’“”•…₫\u00A0°±²³½×";
    private static final BitSet VIETNAMESE = vietnamese();

    private PlainText() {}

    private static BitSet vietnamese() {
        BitSet letters = new BitSet();
        (Tones.letters() + "đ").chars().forEach(c -> {
            letters.set(c);
            letters.set(Character.toUpperCase(c));
        });
        PUNCTUATION.chars().forEach(letters::set);
        return letters;
    }

    /**
     * Returns whether a text holds ASCII, composed Vietnamese letters and usual signs alone, and is not in an older
     * encoding: it has a letter that can only be Unicode, or none that an older encoding could mean otherwise.
     */
    static boolean is(String text) {
        boolean unicode = false;
        boolean doubtful = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x7F ? c < ' ' && c != '\n' : !VIETNAMESE.get(c)) {
                return false;
            }
            doubtful |= c > 0x7F && c < 0x100;
            unicode |= c > 0xFF && Letters.surelyUnicode(c);
        }
        return !doubtful || (unicode && text.indexOf('\n') < 0);
    }
}
