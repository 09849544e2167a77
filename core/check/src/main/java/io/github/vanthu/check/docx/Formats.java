package io.github.vanthu.check.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves formatting through defaults, table styles, lists, paragraph and character styles and direct formatting.
 *
 * <p>Source: ECMA-376 Part 1, 17.7.2 (the order) and 17.7.3 (toggle properties).
 */
final class Formats {
    private static final List<String> TOGGLES = List.of(
            "b", "bCs", "caps", "emboss", "i", "iCs", "imprint", "outline", "shadow", "smallCaps", "strike", "vanish");
    private static final Set<String> OF_LISTS = Set.of("ind");

    private final StyleSheet styles;
    private final Numbering numbering;
    private final Map<Levels, PropertySet> known = new HashMap<>();

    /** Resolves formatting of a file. */
    Formats(StyleSheet styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The levels of styles whose toggle properties are held against each other. */
    private record Levels(PropertySet table, PropertySet paragraph, PropertySet character) {}

    /** Returns the formatting of a paragraph in a column. */
    ParagraphFormat paragraph(XmlElement paragraph, Column column) {
        Optional<XmlElement> properties = paragraph.child("w:pPr");
        PropertySet direct = PropertySet.of(properties);
        Optional<StyleSheet.Style> style = styles.find("paragraph", direct.val("pStyle"));
        PropertySet effective = styles.defaultParagraph().with(column.paragraph());
        for (StyleSheet.Style step : style.map(styles::chain).orElse(List.of())) {
            effective =
                    effective.with(list(step.paragraph(), effective, step.id())).with(step.paragraph());
        }
        effective = effective.with(list(direct, effective, "")).with(direct);
        String styleId = style.map(StyleSheet.Style::id).orElse("");
        PropertySet mark = PropertySet.of(properties.flatMap(found -> found.child("w:rPr")));
        return new ParagraphFormat(effective, style, level(effective, styleId), mark, column);
    }

    /** Returns the indents of the list that a place names itself; they are weaker than its own indents. */
    private PropertySet list(PropertySet own, PropertySet above, String style) {
        if (!own.has("numPr/numId") && !own.has("numPr/ilvl")) {
            return PropertySet.NONE;
        }
        return level(above.with(own), style)
                .map(level -> level.paragraph().only(OF_LISTS))
                .orElse(PropertySet.NONE);
    }

    private Optional<Numbering.Level> level(PropertySet effective, String style) {
        String list = effective.val("numPr/numId");
        if (list.isEmpty() || list.equals("0")) {
            return Optional.empty();
        }
        Optional<Long> level = effective.number("numPr/ilvl", "val");
        return level.isPresent()
                ? numbering.level(list, level.get().intValue())
                : numbering.ofStyle(list, style).or(() -> numbering.level(list, 0));
    }

    /** Returns the formatting of characters with direct formatting in a paragraph. */
    PropertySet run(ParagraphFormat paragraph, PropertySet direct) {
        PropertySet byParagraph = paragraph.style().map(styles::run).orElse(PropertySet.NONE);
        PropertySet byCharacter =
                styles.character(direct.val("rStyle")).map(styles::run).orElse(PropertySet.NONE);
        Levels levels = new Levels(paragraph.column().run(), byParagraph, byCharacter);
        return known.computeIfAbsent(levels, this::styled).with(direct);
    }

    private PropertySet styled(Levels levels) {
        PropertySet styled = styles.defaultRun()
                .with(levels.table())
                .with(levels.paragraph())
                .with(levels.character());
        for (String toggle : TOGGLES) {
            if (styled.has(toggle)) {
                boolean odd = levels.table().on(toggle)
                        ^ levels.paragraph().on(toggle)
                        ^ levels.character().on(toggle);
                boolean on = odd || styles.defaultRun().on(toggle);
                styled = styled.with(toggle, Map.of("val", Boolean.toString(on)));
            }
        }
        return styled;
    }

    /** Returns the formatting of a list's label: that of the paragraph's end, then of the level. */
    PropertySet label(ParagraphFormat paragraph, Numbering.Level level) {
        return run(paragraph, paragraph.mark()).with(level.run());
    }

    /** Returns the formatting of characters in the default paragraph style. */
    PropertySet plain() {
        PropertySet byStyle = styles.find("paragraph", "").map(styles::run).orElse(PropertySet.NONE);
        return styled(new Levels(PropertySet.NONE, byStyle, PropertySet.NONE));
    }
}
