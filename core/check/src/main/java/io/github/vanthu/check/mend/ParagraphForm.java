package io.github.vanthu.check.mend;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The direct formatting of a paragraph, which outdoes all styles (định dạng đoạn văn; ECMA-376 Part 1, 17.3.1); lengths in twips.
 *
 * @param properties the element {@code pPr}
 */
record ParagraphForm(Element properties) {
    /** Returns the formatting of a paragraph, made if the paragraph has none. */
    static ParagraphForm of(Element paragraph) {
        return new ParagraphForm(Word.child(paragraph, "pPr").orElseGet(() -> {
            Element made = Word.make(paragraph, "pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        }));
    }

    /** Sets the alignment: {@code left}, {@code center}, {@code right} or {@code both}. */
    void alignment(String value) {
        Word.set(property("jc"), "val", value);
    }

    void firstLine(long twips) {
        Element indent = property("ind");
        remove(indent, "hanging", "hangingChars", "firstLineChars");
        Word.set(indent, "firstLine", String.valueOf(twips));
    }

    void left(long twips) {
        Element indent = property("ind");
        remove(indent, "start", "leftChars", "startChars");
        Word.set(indent, "left", String.valueOf(twips));
    }

    void before(long twips) {
        space("before", twips);
    }

    void after(long twips) {
        space("after", twips);
    }

    private void space(String side, long twips) {
        Element spacing = property("spacing");
        remove(spacing, side + "Lines");
        Word.set(spacing, side + "Autospacing", "0");
        Word.set(spacing, side, String.valueOf(twips));
    }

    /** Lets the paragraph keep its space from neighbours of its style. */
    void apart() {
        Word.set(property("contextualSpacing"), "val", "0");
    }

    /** Sets the distance of the lines in multiples of a single line. */
    void line(double multiple) {
        Element spacing = property("spacing");
        Word.set(spacing, "line", String.valueOf(Math.round(multiple * 240)));
        Word.set(spacing, "lineRule", "auto");
    }

    private static void remove(Element element, String... attributes) {
        List.of(attributes).forEach(name -> element.removeAttributeNS(element.getNamespaceURI(), name));
    }

    private Element property(String name) {
        return WordOrder.PARAGRAPH.property(properties, name);
    }
}
