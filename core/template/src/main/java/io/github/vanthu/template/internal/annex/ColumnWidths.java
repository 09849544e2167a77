package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Length;
import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths of the columns and the size of the text in them.
 *
 * <p>Given widths count as they are and are scaled together to the width of the table. Other columns of labels, amounts and
 * quantities take what their longest word needs; what is left goes to items and texts, three parts to two. The text takes
 * the largest size, down to 9 pt, in which no figure and no word has to break; tables of nine columns begin at 11 pt, of
 * thirteen at 10 pt.
 *
 * @param lengths the widths, together the width of the table
 * @param halfPoints size of the text
 * @param padding distance from a cell's edge to its text
 */
record ColumnWidths(List<Length> lengths, int halfPoints, Length padding) {
    private static final int[] SIZES = {22, 20, 18};
    private static final int MANY = 9;
    private static final int VERY_MANY = 13;
    private static final Length WIDE_PADDING = Length.mm("1.9");
    private static final Length NARROW_PADDING = Length.mm(1);
    private static final Length LEAST_ITEM = Length.mm(35);
    private static final Length LEAST_TEXT = Length.mm(18);
    private static final Length LEAST_FIXED = Length.mm(11);
    private static final int ITEM_PARTS = 3;
    private static final int TEXT_PARTS = 2;

    /**
     * Returns the widths for a table.
     *
     * @param columns the columns
     * @param words the longest word or figure of each column
     * @param whole width of the table
     * @param usual size of the text where there is room, in half points
     */
    static ColumnWidths of(List<ColumnGrid.Leaf> columns, List<String> words, Length whole, int usual) {
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
            case LABEL, MONEY, QUANTITY -> LEAST_FIXED;
        };
        return need.compareTo(least) > 0 ? need : least;
    }

    private static int parts(ColumnGrid.Leaf leaf) {
        if (leaf.column().width().isPresent()) {
            return 0;
        }
        return leaf.is(Column.Kind.ITEM) ? ITEM_PARTS : leaf.is(Column.Kind.TEXT) ? TEXT_PARTS : 0;
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
