package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Length;
import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The widths of the columns and the size of the text in them.
 *
 * <p>Given widths count as they are and are scaled together to the width of the table. Other columns of labels, amounts and
 * quantities take what their longest word needs; what is left goes to items, texts and amounts, six parts to four to one. The text takes
 * the largest size, down to 9 pt, in which no figure and no word has to break; tables of nine columns begin at 11 pt, of
 * thirteen at 10 pt. What does not fit so gets the narrowest columns and padding that its words allow, at 9 pt.
 *
 * @param lengths the widths, together the width of the table
 * @param halfPoints size of the text
 * @param padding distance from a cell's edge to its text
 */
record ColumnWidths(List<Length> lengths, int halfPoints, Length padding) {
    private static final int[] SIZES = {22, 20, 18};
    private static final int SMALLEST = 18;
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int MANY = 9;
    private static final int VERY_MANY = 13;
    private static final Length WIDE_PADDING = Length.mm("1.9");
    private static final Length NARROW_PADDING = Length.mm(1);
    private static final Length TIGHT_PADDING = Length.mm("0.5");
    private static final Length LEAST_ITEM = Length.mm(35);
    private static final Length LEAST_TEXT = Length.mm(18);
    private static final Length LEAST_FIXED = Length.mm(11);
    private static final int ITEM_PARTS = 6;
    private static final int TEXT_PARTS = 4;
    private static final int MONEY_PARTS = 1;

    /**
     * Returns the widths for a table, or nothing if a figure or a word would have to break even at 9 pt.
     *
     * @param columns the columns
     * @param words the longest word or figure of each column
     * @param whole width of the table
     * @param usual size of the text where there is room, in half points
     */
    static Optional<ColumnWidths> of(List<ColumnGrid.Leaf> columns, List<String> words, Length whole, int usual) {
        ColumnWidths roomy = roomy(columns, words, whole, usual);
        return roomy.holds(columns, words) ? Optional.of(roomy) : tight(columns, words, whole);
    }

    private static ColumnWidths roomy(List<ColumnGrid.Leaf> columns, List<String> words, Length whole, int usual) {
        Length padding = columns.size() < MANY ? WIDE_PADDING : NARROW_PADDING;
        ColumnWidths last = sized(columns, words, whole, usual, padding);
        if (columns.size() < MANY && last.fits(words)) {
            return last;
        }
        for (int size : SIZES) {
            if (size < usual && (size < SIZES[0] || columns.size() < VERY_MANY)) {
                last = sized(columns, words, whole, size, padding);
                if (last.fits(words)) {
                    return last;
                }
            }
        }
        return last;
    }

    /** Each column gets what its words need, and the columns of running text share what is left. */
    private static Optional<ColumnWidths> tight(List<ColumnGrid.Leaf> columns, List<String> words, Length whole) {
        List<Length> needs = new ArrayList<>();
        long parts = 0;
        for (int at = 0; at < columns.size(); at++) {
            needs.add(exact(columns.get(at), words.get(at), SMALLEST, TIGHT_PADDING));
            parts += parts(columns.get(at));
        }
        long left = whole.emu() - needs.stream().mapToLong(Length::emu).sum();
        if (left < 0) {
            return Optional.empty();
        }
        List<Length> lengths =
                parts > 0 ? grown(columns, needs, left, parts) : scaled(needs, whole.emu(), whole.emu() - left);
        return Optional.of(new ColumnWidths(lengths, SMALLEST, TIGHT_PADDING));
    }

    /** Returns the column whose longest word needs the most room. */
    static int widest(List<ColumnGrid.Leaf> columns, List<String> words) {
        int widest = 0;
        for (int at = 1; at < columns.size(); at++) {
            Length need = exact(columns.get(at), words.get(at), SMALLEST, TIGHT_PADDING);
            Length most = exact(columns.get(widest), words.get(widest), SMALLEST, TIGHT_PADDING);
            widest = need.compareTo(most) > 0 ? at : widest;
        }
        return widest;
    }

    /** Addresses and the like are no words: in columns of running text they may break. */
    private static Length exact(ColumnGrid.Leaf leaf, String word, int size, Length padding) {
        boolean running = leaf.is(Column.Kind.ITEM) || leaf.is(Column.Kind.TEXT);
        String whole = running && word.length() > LONGEST_WORD ? word.substring(0, LONGEST_SYLLABLE) : word;
        return GlyphWidths.width(whole, size).plus(padding).plus(padding);
    }

    private boolean holds(List<ColumnGrid.Leaf> columns, List<String> words) {
        boolean holds = true;
        for (int at = 0; at < words.size(); at++) {
            Length need = exact(columns.get(at), words.get(at), halfPoints, padding);
            holds &= need.compareTo(lengths.get(at)) <= 0;
        }
        return fits(words) || holds;
    }

    private static ColumnWidths sized(
            List<ColumnGrid.Leaf> columns, List<String> words, Length whole, int size, Length padding) {
        List<Length> wanted = new ArrayList<>();
        long parts = 0;
        for (int at = 0; at < columns.size(); at++) {
            Length need = need(words.get(at), size, padding);
            wanted.add(wanted(columns.get(at), need));
            parts += parts(columns.get(at));
        }
        long sum = wanted.stream().mapToLong(Length::emu).sum();
        List<Length> lengths = sum < whole.emu() && parts > 0
                ? grown(columns, wanted, whole.emu() - sum, parts)
                : scaled(wanted, whole.emu(), sum);
        return new ColumnWidths(lengths, size, padding);
    }

    private static Length need(String word, int size, Length padding) {
        return TextEstimate.width(word, size).plus(padding).plus(padding);
    }

    private static Length wanted(ColumnGrid.Leaf leaf, Length need) {
        if (leaf.column().width().isPresent()) {
            return Length.mm(leaf.column().width().get().toPlainString());
        }
        Length least = switch (leaf.column().kind()) {
            case ITEM -> LEAST_ITEM;
            case TEXT -> LEAST_TEXT;
            case LABEL, MONEY, PRICE, QUANTITY, PERCENT -> LEAST_FIXED;
        };
        return need.compareTo(least) > 0 ? need : least;
    }

    private static int parts(ColumnGrid.Leaf leaf) {
        if (leaf.column().width().isPresent()) {
            return 0;
        }
        return switch (leaf.column().kind()) {
            case ITEM -> ITEM_PARTS;
            case TEXT -> TEXT_PARTS;
            case MONEY, PRICE -> MONEY_PARTS;
            case LABEL, QUANTITY, PERCENT -> 0;
        };
    }

    private static List<Length> grown(List<ColumnGrid.Leaf> columns, List<Length> wanted, long left, long parts) {
        List<Length> lengths = new ArrayList<>();
        long rest = left;
        long open = parts;
        for (int at = 0; at < wanted.size(); at++) {
            int own = parts(columns.get(at));
            long more = own == 0 ? 0 : rest * own / open;
            lengths.add(new Length(wanted.get(at).emu() + more));
            rest -= more;
            open -= own;
        }
        return lengths;
    }

    private static List<Length> scaled(List<Length> wanted, long whole, long sum) {
        List<Length> lengths = new ArrayList<>();
        long rest = whole;
        long open = sum;
        for (Length length : wanted) {
            long emu = Math.round((double) rest * length.emu() / open);
            lengths.add(new Length(emu));
            rest -= emu;
            open -= length.emu();
        }
        return lengths;
    }

    private boolean fits(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (need(words.get(at), halfPoints, padding).compareTo(lengths.get(at)) > 0) {
                return false;
            }
        }
        return true;
    }
}
