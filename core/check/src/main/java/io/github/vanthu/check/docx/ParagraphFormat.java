package io.github.vanthu.check.docx;

import java.util.Optional;

/**
 * Effective formatting of a paragraph.
 *
 * @param effective what holds for the paragraph
 * @param style its style, if the file has any
 * @param level the level of the list that it belongs to
 * @param mark what is set directly at its end mark
 * @param column where it stands
 */
record ParagraphFormat(
        PropertySet effective,
        Optional<StyleSheet.Style> style,
        Optional<Numbering.Level> level,
        PropertySet mark,
        Column column) {
    String styleId() {
        return style.map(StyleSheet.Style::id).orElse("");
    }

    String styleName() {
        return style.map(StyleSheet.Style::name).orElse("");
    }
}
