package io.github.vanthu.spi;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a province's plans do differently from the format below it (thể thức riêng của tỉnh).
 *
 * <p>Example: {@code ProvinceFormat.NATIONAL.withWording(Map.of("lastBaseEnd", ";"))}.
 *
 * @param profile values of the format profile by path, such as {@code styles/Body/size} to {@code 13}
 * @param reasons why a value of {@code profile} lies outside of what the regulation allows, by the same path; without a
 *     reason such a value is refused
 * @param wording fixed words by name, such as {@code annex} to "PHỤ LỤC"
 * @param headingNumbering how headings are labelled, or nothing
 * @param layouts annex layouts by name; the layout {@code default} serves annexes that name none and bring no columns
 * @param annexNumbering how annex rows are labelled where neither annex nor layout says, or nothing
 * @param blocks FreeMarker text by the name of the block that it redefines, such as {@code annexHeading}; the text defines
 *     a macro of that name, and may define others for its own use
 * @param library further templates that the blocks import by name
 * @param numberWords how numbers are written in words, or nothing
 * @param severities severity of findings about figures by their code, such as {@code MONEY-003}, where the province wants
 *     another one
 */
public record ProvinceFormat(
        Map<String, String> profile,
        Map<String, String> reasons,
        Map<String, String> wording,
        Optional<List<LabelStyle>> headingNumbering,
        Map<String, AnnexLayout> layouts,
        Optional<List<LabelStyle>> annexNumbering,
        Map<String, TemplateText> blocks,
        List<TemplateText> library,
        Optional<NumberWordsStyle> numberWords,
        Map<String, Severity> severities) {
    /** A format that changes nothing. */
    public static final ProvinceFormat NATIONAL = new ProvinceFormat(
            Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), Optional.empty(), Map.of(), List.of());

    /** Makes a format that leaves number words and severities as they are. */
    public ProvinceFormat(
            Map<String, String> profile,
            Map<String, String> reasons,
            Map<String, String> wording,
            Optional<List<LabelStyle>> headingNumbering,
            Map<String, AnnexLayout> layouts,
            Optional<List<LabelStyle>> annexNumbering,
            Map<String, TemplateText> blocks,
            List<TemplateText> library) {
        this(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                Optional.empty(),
                Map.of());
    }

    /** Copies the maps and lists. */
    public ProvinceFormat {
        profile = Map.copyOf(profile);
        reasons = Map.copyOf(reasons);
        wording = Map.copyOf(wording);
        headingNumbering = headingNumbering.map(List::copyOf);
        layouts = Map.copyOf(layouts);
        annexNumbering = annexNumbering.map(List::copyOf);
        blocks = Map.copyOf(blocks);
        library = List.copyOf(library);
        severities = Map.copyOf(severities);
    }

    /** Returns this format with other profile values. */
    public ProvinceFormat withProfile(Map<String, String> others) {
        return new ProvinceFormat(
                others,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other reasons for values outside of the regulation. */
    public ProvinceFormat withReasons(Map<String, String> others) {
        return new ProvinceFormat(
                profile,
                others,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other fixed words. */
    public ProvinceFormat withWording(Map<String, String> others) {
        return new ProvinceFormat(
                profile,
                reasons,
                others,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other labels of headings, outermost level first. */
    public ProvinceFormat withHeadingNumbering(List<LabelStyle> styles) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                Optional.of(styles),
                layouts,
                annexNumbering,
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other annex layouts. */
    public ProvinceFormat withLayouts(Map<String, AnnexLayout> others) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                others,
                annexNumbering,
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other labels of annex rows, outermost level first. */
    public ProvinceFormat withAnnexNumbering(List<LabelStyle> styles) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                Optional.of(styles),
                blocks,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other blocks of the template, by name. */
    public ProvinceFormat withBlocks(Map<String, TemplateText> others) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                others,
                library,
                numberWords,
                severities);
    }

    /** Returns this format with other templates for its blocks to import. */
    public ProvinceFormat withLibrary(List<TemplateText> others) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                others,
                numberWords,
                severities);
    }

    /** Returns this format with another way to write numbers in words. */
    public ProvinceFormat withNumberWords(NumberWordsStyle style) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                Optional.of(style),
                severities);
    }

    /** Returns this format with other severities of findings about figures, by code. */
    public ProvinceFormat withSeverities(Map<String, Severity> others) {
        return new ProvinceFormat(
                profile,
                reasons,
                wording,
                headingNumbering,
                layouts,
                annexNumbering,
                blocks,
                library,
                numberWords,
                others);
    }
}
