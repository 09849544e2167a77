package io.github.vanthu.workbook.table;

import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.workbook.table.LabelMark.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the annex that is being put into its place. */
final class RowDraft {
    private final Line line;
    private final Optional<LabelMark> mark;
    private final Optional<Role> role;
    private final List<RowDraft> rows = new ArrayList<>();
    private final Map<Shape, LabelMark> last = new EnumMap<>(Shape.class);

    RowDraft(Line line, Optional<LabelMark> mark, Optional<Role> role) {
        this.line = line;
        this.mark = mark;
        this.role = role;
    }

    /** Makes what stands above the outermost rows. */
    static RowDraft root() {
        return new RowDraft(Line.NONE, Optional.empty(), Optional.empty());
    }

    Line line() {
        return line;
    }

    Optional<LabelMark> mark() {
        return mark;
    }

    Optional<Role> role() {
        return role;
    }

    List<RowDraft> rows() {
        return Collections.unmodifiableList(rows);
    }

    void add(RowDraft row) {
        rows.add(row);
        row.mark.ifPresent(found -> last.put(found.shape(), found));
    }

    /** Returns the mark of the last row below this one that counts as a shape does. */
    Optional<LabelMark> lastBelow(Shape shape) {
        return Optional.ofNullable(last.get(shape));
    }

    /** Returns whether its label is a text that stands before the last dot of a decimal label. */
    boolean labelled(String bare) {
        return mark.filter(found -> found.bare().equals(bare)).isPresent();
    }
}
