package io.github.vanthu.spi;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a province's plans do differently from the national format.
 *
 * @param profile values of the format profile by path, such as {@code styles/Body/size} to {@code 13}
 * @param wording fixed words by name, such as {@code annex} to "PHỤ LỤC"
 * @param headingNumbering how headings are labelled, or nothing
 * @param layouts annex layouts by name; the layout {@code default} serves annexes that name none and bring no columns
 * @param annexNumbering how annex rows are labelled where neither annex nor layout says, or nothing
 * @param blocks FreeMarker text that redefines blocks of the national template; its name and its text, or nothing
 */
public record ProvinceFormat(
        Map<String, String> profile,
        Map<String, String> wording,
        Optional<List<LabelStyle>> headingNumbering,
        Map<String, AnnexLayout> layouts,
        Optional<List<LabelStyle>> annexNumbering,
        Optional<TemplateText> blocks) {
    /** A format that changes nothing. */
    public static final ProvinceFormat NATIONAL =
            new ProvinceFormat(Map.of(), Map.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    /** Copies the maps and lists. */
    public ProvinceFormat {
        profile = Map.copyOf(profile);
        wording = Map.copyOf(wording);
        headingNumbering = headingNumbering.map(List::copyOf);
        layouts = Map.copyOf(layouts);
        annexNumbering = annexNumbering.map(List::copyOf);
    }

    /** Returns this format with other blocks of the template. */
    public ProvinceFormat withBlocks(TemplateText text) {
        return new ProvinceFormat(profile, wording, headingNumbering, layouts, annexNumbering, Optional.of(text));
    }

    /** Returns this format with other annex layouts. */
    public ProvinceFormat withLayouts(Map<String, AnnexLayout> others) {
        return new ProvinceFormat(profile, wording, headingNumbering, others, annexNumbering, blocks);
    }

    /** Returns this format with other fixed words. */
    public ProvinceFormat withWording(Map<String, String> others) {
        return new ProvinceFormat(profile, others, headingNumbering, layouts, annexNumbering, blocks);
    }

    /** Returns this format with other profile values. */
    public ProvinceFormat withProfile(Map<String, String> others) {
        return new ProvinceFormat(others, wording, headingNumbering, layouts, annexNumbering, blocks);
    }

    /** Returns this format with other labels of headings, outermost level first. */
    public ProvinceFormat withHeadingNumbering(List<LabelStyle> styles) {
        return new ProvinceFormat(profile, wording, Optional.of(styles), layouts, annexNumbering, blocks);
    }

    /** Returns this format with other labels of annex rows, outermost level first. */
    public ProvinceFormat withAnnexNumbering(List<LabelStyle> styles) {
        return new ProvinceFormat(profile, wording, headingNumbering, layouts, Optional.of(styles), blocks);
    }
}
