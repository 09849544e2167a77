package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.template.internal.data.AnnexLayouts;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import io.github.vanthu.template.internal.data.ReadLog;
import java.util.List;
import java.util.Map;

/**
 * What the expansion of an annex rests on.
 *
 * @param profile the format profile
 * @param province what the province does differently
 * @param provinceId name of the province's format in pointers
 * @param styles the paragraph styles by identifier
 * @param log where reads are recorded
 * @param findings where problems go
 * @param origin place of the directive
 * @param width width that the table fills
 */
public record AnnexScope(
        FormatProfile profile,
        ProvinceFormat province,
        String provinceId,
        Map<String, ParagraphStyle> styles,
        ReadLog log,
        Findings findings,
        Origin origin,
        Length width) {

    /** Returns the annex layouts of the province. */
    AnnexLayouts layouts() {
        return new AnnexLayouts(province.layouts(), provinceId);
    }

    /** Returns the place of the directive with the datum that is printed, and records its reading. */
    Origin printing(Pointer pointer) {
        log.readAside(pointer);
        return new Origin(origin.template(), origin.line(), origin.column(), List.of(pointer.toString()));
    }

    /** Returns a style in a size, or the plain one if the profile has no other. */
    ParagraphStyle style(String id, int halfPoints) {
        ParagraphStyle sized = styles.get(id + halfPoints / 2);
        ParagraphStyle plain =
                styles.getOrDefault(id, styles.values().iterator().next());
        return sized == null || plain.text().halfPoints() <= halfPoints ? plain : sized;
    }
}
