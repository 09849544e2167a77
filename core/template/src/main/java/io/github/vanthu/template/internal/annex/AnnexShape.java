package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Total;
import io.github.vanthu.template.internal.data.AnnexLayouts;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The shape of an annex table: the annex's own, else that of the layout it names or of the default layout.
 *
 * @param columns the columns and groups of columns
 * @param pointer where they stand
 * @param numbering how rows are labelled, outermost level first
 * @param totalPosition where the total row stands
 */
record AnnexShape(List<Column> columns, Pointer pointer, List<LabelStyle> numbering, Total.Position totalPosition) {
    /** Returns the shape, or reports that no columns can be found. */
    static Optional<AnnexShape> of(Annex annex, Pointer pointer, AnnexScope scope) {
        boolean own = annex.layout().isEmpty() && !annex.columns().isEmpty();
        if (own) {
            return Optional.of(shape(annex, annex.columns(), pointer.child("columns"), Optional.empty(), scope));
        }
        Optional<AnnexLayouts.Placed> placed = scope.layouts().of(annex);
        if (placed.isEmpty()) {
            missing(annex, pointer, scope);
            return Optional.empty();
        }
        AnnexLayout layout = placed.get().layout();
        Pointer columns = placed.get().pointer().child("columns");
        return Optional.of(shape(annex, layout.columns(), columns, Optional.of(layout), scope));
    }

    private static void missing(Annex annex, Pointer pointer, AnnexScope scope) {
        if (annex.layout().isEmpty()) {
            scope.findings().error("ANNEX-001", pointer);
        } else {
            String known =
                    String.join(", ", new TreeSet<>(scope.province().layouts().keySet()));
            scope.findings()
                    .error("ANNEX-002", pointer.child("layout"), annex.layout().get(), known);
        }
    }

    private static AnnexShape shape(
            Annex annex, List<Column> columns, Pointer pointer, Optional<AnnexLayout> layout, AnnexScope scope) {
        Total.Position position = annex.total()
                .flatMap(Total::position)
                .or(() -> layout.map(AnnexLayout::totalPosition))
                .orElse(Total.Position.LAST);
        return new AnnexShape(columns, pointer, numbering(annex, layout, scope), position);
    }

    private static List<LabelStyle> numbering(Annex annex, Optional<AnnexLayout> layout, AnnexScope scope) {
        if (!annex.numbering().isEmpty()) {
            return annex.numbering();
        }
        return layout.map(AnnexLayout::numbering)
                .filter(styles -> !styles.isEmpty())
                .or(() -> scope.province().annexNumbering())
                .orElse(scope.profile().annexNumbering());
    }
}
