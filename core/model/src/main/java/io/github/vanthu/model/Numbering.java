package io.github.vanthu.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of one item and of the items above it, each with its style of label (đánh số).
 *
 * <p>Example: the first part of the third part of heading II, labelled "I.", "1.", "1.1.", has the label "3.1.": decimal
 * labels leave out the levels above the first Arabic one.
 *
 * @param numbers positions from the outermost level to the item, each from 1; empty above the outermost level
 * @param styles the style of each of these levels
 * @param levels the styles of all levels, outermost first; deeper levels get a hyphen
 */
public record Numbering(List<Integer> numbers, List<LabelStyle> styles, List<LabelStyle> levels) {
    private static final Set<LabelStyle> ARABIC =
            EnumSet.of(LabelStyle.ARABIC, LabelStyle.ARABIC_DOT, LabelStyle.DECIMAL, LabelStyle.DECIMAL_DOT);
    private static final int LAST_ROMAN = 399;
    private static final int LAST_UPPER_LETTER = 26;

    /** Returns the numbering above the outermost level. */
    public static Numbering of(List<LabelStyle> levels) {
        return new Numbering(List.of(), List.of(), levels);
    }

    /** Returns the style of the level below. */
    public LabelStyle below(Optional<LabelStyle> own) {
        int level = numbers.size();
        return own.orElseGet(() -> level < levels.size() ? levels.get(level) : LabelStyle.HYPHEN);
    }

    /** Returns the numbering of an item of the level below. */
    public Numbering item(int number, LabelStyle style) {
        List<Integer> longer = new ArrayList<>(numbers);
        longer.add(number);
        List<LabelStyle> longerStyles = new ArrayList<>(styles);
        longerStyles.add(style);
        return new Numbering(List.copyOf(longer), List.copyOf(longerStyles), levels);
    }

    /** Returns the level of the item, 1 for the outermost. */
    public int level() {
        return numbers.size();
    }

    /** Returns the style of the item's label. */
    public LabelStyle style() {
        return styles.get(styles.size() - 1);
    }

    /** Returns the number of the item among its siblings, from 1. */
    public int number() {
        return numbers.get(numbers.size() - 1);
    }

    /** Returns the label, or nothing if its style cannot count so far (letters end at y, Roman numerals at 399). */
    public Optional<String> label() {
        return number() > last(style()) ? Optional.empty() : Optional.of(style().label(numbers, decimalFrom()));
    }

    private int decimalFrom() {
        int from = numbers.size() - 1;
        while (from > 0 && ARABIC.contains(styles.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static int last(LabelStyle style) {
        return switch (style) {
            case LETTER_PARENTHESIS, LETTER_DOT -> LabelStyle.LETTERS.size();
            case UPPER_LETTER, UPPER_LETTER_DOT -> LAST_UPPER_LETTER;
            case ROMAN, ROMAN_DOT -> LAST_ROMAN;
            default -> Integer.MAX_VALUE;
        };
    }

    /**
     * Returns the numbers of siblings: an item with an empty label of its own takes no number.
     *
     * @param labels the overriding labels of the siblings
     */
    public static List<Integer> count(List<Optional<String>> labels) {
        List<Integer> numbers = new ArrayList<>();
        int next = 1;
        for (Optional<String> label : labels) {
            numbers.add(next);
            next += label.filter(String::isEmpty).isPresent() ? 0 : 1;
        }
        return numbers;
    }
}
