package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import java.util.Optional;

/**
 * What an annex takes from the layouts of the format: columns, unit and labels (bố cục áp dụng).
 *
 * @param annex the annex
 * @param format the format
 */
public record TableShape(Annex annex, FigureFormat format) {
    private static final String DEFAULT = "default";

    /** Returns the layout that serves the annex: the one that it names, or the default one if it brings no columns. */
    public Optional<AnnexLayout> layout() {
        boolean own = annex.layout().isEmpty() && !annex.columns().isEmpty();
        return own
                ? Optional.empty()
                : Optional.ofNullable(format.layouts().get(annex.layout().orElse(DEFAULT)));
    }

    /** Returns the columns and groups of columns. */
    public List<Column> columns() {
        return layout().map(AnnexLayout::columns).orElse(annex.columns());
    }

    /** Returns the unit of the amounts. */
    public MoneyUnit unit() {
        return annex.unit().or(() -> layout().flatMap(AnnexLayout::unit)).orElse(MoneyUnit.DONG);
    }

    /** Returns how the rows of each level are labelled, outermost first. */
    public List<LabelStyle> numbering() {
        return Optional.of(annex.numbering())
                .filter(own -> !own.isEmpty())
                .or(() -> layout().map(AnnexLayout::numbering).filter(own -> !own.isEmpty()))
                .orElse(format.annexNumbering());
    }
}
