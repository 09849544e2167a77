package io.github.vanthu.model;

import java.util.List;

/**
 * The shape of an annex table without its rows (bố cục phụ lục).
 *
 * @param columns the columns and groups of columns from left to right
 * @param numbering how the rows of each level are labelled, outermost first
 * @param totalPosition where the total row stands unless the annex says otherwise
 */
public record AnnexLayout(List<Column> columns, List<LabelStyle> numbering, Total.Position totalPosition) {
    /** Copies the lists. */
    public AnnexLayout {
        columns = List.copyOf(columns);
        numbering = List.copyOf(numbering);
    }
}
