package io.github.vanthu.typeset;

import java.util.List;

/**
 * A node of the structure that a reader hears: what a stretch of marks is (ISO 32000-1, 14.8.4).
 *
 * <p>Elements have identity: two elements that look alike are two.
 */
public final class Element {
    private final Role role;
    private final String text;
    private final int number;
    private final int columnSpan;
    private final int rowSpan;
    private final List<Element> children;

    /** What an element is. */
    public enum Role {
        /** The whole document. */
        DOCUMENT,
        /** A section: the body or an annex. */
        SECTION,
        /** A heading of the level {@link Element#number()}. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A footnote with the number {@link Element#number()}. */
        NOTE,
        /** A data table. */
        TABLE,
        /** The head rows of a data table. */
        TABLE_HEAD,
        /** The other rows of a data table. */
        TABLE_BODY,
        /** A row of a data table. */
        ROW,
        /** A cell that names the columns below it. */
        COLUMN_HEAD,
        /** A cell that names the row right of it. */
        ROW_HEAD,
        /** A cell that holds a value. */
        DATA,
        /** Blocks side by side that are no data table. */
        DIVISION,
        /** No element of its own: its children belong to its parent. */
        GROUP,
        /** Decoration, which is not read. */
        DECORATION
    }

    private Element(Role role, String text, int number, int columnSpan, int rowSpan, List<Element> children) {
        this.role = role;
        this.text = text;
        this.number = number;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
        this.children = List.copyOf(children);
    }

    static Element of(Role role, List<Element> children) {
        return new Element(role, "", 0, 1, 1, children);
    }

    static Element heading(int level, String text, List<Element> notes) {
        return new Element(Role.HEADING, text, level, 1, 1, notes);
    }

    static Element note(int number, List<Element> paragraphs) {
        return new Element(Role.NOTE, "", number, 1, 1, paragraphs);
    }

    static Element cell(Role role, int columnSpan, int rowSpan, List<Element> blocks) {
        return new Element(role, "", 0, columnSpan, rowSpan, blocks);
    }

    /** Returns what this element is. */
    public Role role() {
        return role;
    }

    /** Returns the text of a heading, else an empty text. */
    public String text() {
        return text;
    }

    /** Returns the level of a heading (from 1) or the number of a footnote (from 1), else 0. */
    public int number() {
        return number;
    }

    /** Returns how many columns a cell covers. */
    public int columnSpan() {
        return columnSpan;
    }

    /** Returns how many rows a cell covers. */
    public int rowSpan() {
        return rowSpan;
    }

    /** Returns the elements inside this one, in the order of reading; footnotes stand below their paragraph. */
    public List<Element> children() {
        return children;
    }

    Element child(int index) {
        return children.get(index);
    }
}
