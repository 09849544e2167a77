package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * How the items of one level are labelled (kiểu đánh số).
 *
 * <p>Written in data by its sample: {@code A.}, {@code I.}, {@code 1.}, {@code 1.1.}, {@code 1.1}, {@code a)},
 * {@code a.}, {@code -}, {@code +}, or {@code none}.
 */
public enum LabelStyle {
    /** A. B. C. */
    UPPER_LETTER_DOT("A."),
    /** A B C, in tables. */
    UPPER_LETTER("A"),
    /** I. II. III. */
    ROMAN_DOT("I."),
    /** I II III, in tables. */
    ROMAN("I"),
    /** 1. 2. 3. */
    ARABIC_DOT("1."),
    /** 1 2 3, in tables. */
    ARABIC("1"),
    /** 1.1. 1.2., after the number of the level above. */
    DECIMAL_DOT("1.1."),
    /** 1.1 1.2, after the number of the level above. */
    DECIMAL("1.1"),
    /** a) b) c) d) đ) e). */
    LETTER_PARENTHESIS("a)"),
    /** a. b. c. d. đ. e. */
    LETTER_DOT("a."),
    /** A hyphen. */
    HYPHEN("-"),
    /** A plus sign. */
    PLUS("+"),
    /** No label. */
    NONE("none");

    /** What data may write, explained to the clerk. */
    static final String CHOICES = "A. hoặc A (chữ hoa), I. hoặc I (số La Mã), 1. hoặc 1 (số), "
            + "1.1. hoặc 1.1 (kèm số cấp trên), a) hoặc a. (chữ thường), "
            + "- (gạch đầu dòng), + (dấu cộng), none (không nhãn).";

    /** The letters of points in order (Nghị định 30/2020, Phụ lục I, II.6.đ). */
    public static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final String sample;

    LabelStyle(String sample) {
        this.sample = sample;
    }

    /** Returns how data writes this style. */
    public String sample() {
        return sample;
    }

    /** Returns whether its items are groups: letters and Roman numerals head groups, figures and hyphens count items. */
    public boolean group() {
        return switch (this) {
            case UPPER_LETTER_DOT, UPPER_LETTER, ROMAN_DOT, ROMAN -> true;
            default -> false;
        };
    }

    /** Returns the style that data writes as a sample, or nothing. */
    public static Optional<LabelStyle> ofSample(String sample) {
        for (LabelStyle style : values()) {
            if (style.sample.equals(sample)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the label of an item.
     *
     * @param path numbers from the outermost level to the item, each from 1, at least one
     * @param decimalFrom how many outer levels a decimal label leaves out (1 leaves out the Roman level)
     */
    public String label(List<Integer> path, int decimalFrom) {
        int number = path.get(path.size() - 1);
        return switch (this) {
            case UPPER_LETTER_DOT -> (char) ('A' + number - 1) + ".";
            case UPPER_LETTER -> String.valueOf((char) ('A' + number - 1));
            case ROMAN_DOT -> roman(number) + ".";
            case ROMAN -> roman(number);
            case ARABIC_DOT -> number + ".";
            case ARABIC -> String.valueOf(number);
            case DECIMAL_DOT -> decimal(path, decimalFrom) + ".";
            case DECIMAL -> decimal(path, decimalFrom);
            case LETTER_PARENTHESIS -> LETTERS.get(number - 1) + ")";
            case LETTER_DOT -> LETTERS.get(number - 1) + ".";
            case HYPHEN -> "-";
            case PLUS -> "+";
            case NONE -> "";
        };
    }

    private static String decimal(List<Integer> path, int from) {
        return String.join(
                ".",
                path.subList(Math.min(from, path.size() - 1), path.size()).stream()
                        .map(String::valueOf)
                        .toList());
    }

    /** Returns a number from 1 to 399 in Roman numerals. */
    public static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
