package io.github.vanthu.figures;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.NumberWordsStyle;
import java.util.List;
import java.util.Map;

/**
 * What of a plan's format its figures need (quy cách số liệu).
 *
 * @param layouts annex layouts of the province by name; {@code default} serves annexes that name none and bring no columns
 * @param headingNumbering how headings are labelled, outermost level first
 * @param annexNumbering how annex rows are labelled where neither annex nor layout says
 * @param words how the province writes numbers in words; the office's own choice comes first
 */
public record FigureFormat(
        Map<String, AnnexLayout> layouts,
        List<LabelStyle> headingNumbering,
        List<LabelStyle> annexNumbering,
        NumberWordsStyle words) {
    /** Copies the map and lists. */
    public FigureFormat {
        layouts = Map.copyOf(layouts);
        headingNumbering = List.copyOf(headingNumbering);
        annexNumbering = List.copyOf(annexNumbering);
    }
}
