package io.github.vanthu.orthography;

import java.util.stream.IntStream;

/** The tones of Vietnamese vowel letters (thanh điệu): 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
final class Tones {
    static final int COUNT = 6;

    private static final int ACUTE = 2;
    private static final int DOT = 5;
    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    private static final int END = 0x1F00;
    private static final int[] PLACES = places();

    private Tones() {}

    private static int[] places() {
        int[] places = new int[END];
        IntStream.range(0, LETTERS.length()).forEach(at -> places[LETTERS.charAt(at)] = at + 1);
        return places;
    }

    private static int place(char letter) {
        return letter < END ? PLACES[letter] - 1 : -1;
    }

    /** Returns whether a character is a small vowel letter, with or without a tone. */
    static boolean vowel(char letter) {
        return place(letter) >= 0;
    }

    /** Returns the letter without its tone; a character that is no small vowel as it is. */
    static char toneless(char letter) {
        int place = place(letter);
        return place < 0 ? letter : LETTERS.charAt(place - place % COUNT);
    }

    /** Returns the tone of a letter, 0 for none. */
    static int tone(char letter) {
        return Math.max(place(letter), 0) % COUNT;
    }

    /** Returns a toneless small vowel with a tone. */
    static char with(char vowel, int tone) {
        return LETTERS.charAt(place(vowel) + tone);
    }

    /** Returns whether a tone can stand in a syllable that ends in c, ch, p or t. */
    static boolean stopped(int tone) {
        return tone == ACUTE || tone == DOT;
    }

    /** Returns a word in small letters without its tones. */
    static String toneless(String word) {
        StringBuilder out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(toneless((char) c)));
        return out.toString();
    }

    /** Returns all small vowel letters with all their tones. */
    static String letters() {
        return LETTERS;
    }
}
