package io.github.vanthu.template.internal.dsl;

import freemarker.template.Template;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.ReadLog;
import io.github.vanthu.template.internal.tree.Budget;
import io.github.vanthu.template.internal.tree.TreeBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the directives of one rendering share.
 *
 * @param tree the document under construction
 * @param log what has been read
 * @param findings problems of the data
 * @param budget what may still be used
 * @param profile the format profile
 * @param province what the province does differently
 * @param provinceId name of the province's format in pointers
 * @param blocks the templates of the province's blocks by block
 * @param styles the paragraph styles by identifier
 */
public record Context(
        TreeBuilder tree,
        ReadLog log,
        Findings findings,
        Budget budget,
        FormatProfile profile,
        ProvinceFormat province,
        String provinceId,
        Map<String, Template> blocks,
        Map<String, ParagraphStyle> styles) {

    /** Returns the styles of a profile by identifier. */
    public static Map<String, ParagraphStyle> stylesOf(FormatProfile profile) {
        Map<String, ParagraphStyle> byId = new LinkedHashMap<>();
        profile.styles().paragraphs().forEach(style -> byId.put(style.id(), style));
        return byId;
    }

    Optional<ParagraphStyle> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }
}
