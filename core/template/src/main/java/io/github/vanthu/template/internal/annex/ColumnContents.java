package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;

/** What the cells of each column hold at most, for widths and alignment. */
final class ColumnContents {
    /** Texts longer than this read better flush left than centred. */
    private static final int CENTRED_AT_MOST = 60;

    private final List<String> longestWords = new ArrayList<>();
    private final List<Boolean> longTexts = new ArrayList<>();

    ColumnContents(ColumnGrid grid, List<BodyRow> rows, CellTexts texts) {
        for (ColumnGrid.Leaf leaf : grid.leaves()) {
            String word = TextEstimate.longestWord(leaf.column().title(), "");
            int longest = 0;
            for (BodyRow row : rows) {
                String text = texts.text(row, leaf.column()).text();
                word = TextEstimate.longestWord(text, word);
                longest = Math.max(longest, text.length());
            }
            longestWords.add(word);
            longTexts.add(leaf.is(Column.Kind.TEXT) && longest > CENTRED_AT_MOST);
        }
    }

    /** Returns the longest word or figure of each column, its head's included. */
    List<String> longestWords() {
        return List.copyOf(longestWords);
    }

    /** Returns whether a column holds long running text. */
    boolean longText(int column) {
        return longTexts.get(column);
    }
}
