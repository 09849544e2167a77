package io.github.vanthu.regulation;

import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.model.LabelStyle;
import java.util.List;
import java.util.Map;

/**
 * How documents of a period look, every value resolved (thể thức và kỹ thuật trình bày).
 *
 * <p>Which clause asks for a value stands in {@link #clauses()} under the value's path, such as {@code
 * styles/Body} or {@code page/top}.
 *
 * @param id such as {@code nd30-2020}
 * @param name such as "Nghị định 30/2020/NĐ-CP"
 * @param validity when it is in force
 * @param page paper and margins of an upright page
 * @param styles paragraph styles by the identifiers of the templates
 * @param headingNumbering how headings are labelled, outermost level first
 * @param annexNumbering how annex rows are labelled, outermost level first
 * @param wording fixed words by name, such as {@code recipients} for "Nơi nhận:"
 * @param clauses the clause of each value by its path
 */
public record FormatProfile(
        String id,
        String name,
        Validity validity,
        PageGeometry page,
        StyleSheet styles,
        List<LabelStyle> headingNumbering,
        List<LabelStyle> annexNumbering,
        Map<String, String> wording,
        Map<String, String> clauses) {
    /** Copies the lists and maps. */
    public FormatProfile {
        headingNumbering = List.copyOf(headingNumbering);
        annexNumbering = List.copyOf(annexNumbering);
        wording = Map.copyOf(wording);
        clauses = Map.copyOf(clauses);
    }
}
