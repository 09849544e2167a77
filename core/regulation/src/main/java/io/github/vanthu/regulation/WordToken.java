package io.github.vanthu.regulation;

/**
 * A word or a mark of a text that may be a number in words.
 *
 * @param text as written
 * @param key in small letters with the tone behind the letters; a mark is its own key
 * @param letter its letter in the grammar of numbers, {@link NumberLexicon#NONE} if numbers are not made of it
 * @param start index of its first character in the text
 * @param end index behind its last character
 */
record WordToken(String text, String key, char letter, int start, int end) {
    boolean comma() {
        return text.equals(",");
    }

    /** Returns whether its letter is among some. */
    boolean among(String letters) {
        return letters.indexOf(letter) >= 0;
    }
}
