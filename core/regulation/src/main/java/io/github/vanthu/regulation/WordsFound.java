package io.github.vanthu.regulation;

/**
 * A number in words inside a running text (số bằng chữ trong câu).
 *
 * @param start index of its first letter
 * @param end index behind its last letter
 * @param reading what it is
 */
public record WordsFound(int start, int end, WordsReading reading) {
    /** Returns the words as the text has them. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
