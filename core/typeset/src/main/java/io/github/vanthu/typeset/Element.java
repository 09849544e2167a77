package io.github.vanthu.typeset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the structure that a reader hears: what a stretch of marks is (ISO 32000-1, 14.8.4).
 *
 * <p>Elements have identity: two elements that look alike are two.
 */
public final class Element {
    private final Role role;
    private final Traits traits;
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
        /** A list; its children are its items. */
        LIST,
        /** An item of a list: the label, if it has one, and the body. */
        LIST_ITEM,
        /** The typed marker of an item, {@link Element#text()}. */
        LABEL,
        /** What stands behind the marker: paragraphs, and the lists inside this one. */
        LIST_BODY,
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

    /** What only some roles have. */
    private record Traits(String text, int number, int columnSpan, int rowSpan, Optional<Element> label) {
        static final Traits NONE = new Traits("", 0);

        Traits(String text, int number) {
            this(text, number, 1, 1, Optional.empty());
        }
    }

    private Element(Role role, Traits traits, List<Element> children) {
        this.role = role;
        this.traits = traits;
        this.children = List.copyOf(children);
    }

    static Element of(Role role, List<Element> children) {
        return new Element(role, Traits.NONE, children);
    }

    static Element heading(int level, String text, List<Element> notes) {
        return new Element(Role.HEADING, new Traits(text, level), notes);
    }

    static Element note(int number, List<Element> paragraphs) {
        return new Element(Role.NOTE, new Traits("", number), paragraphs);
    }

    static Element cell(Role role, int columnSpan, int rowSpan, List<Element> blocks) {
        return new Element(role, new Traits("", 0, columnSpan, rowSpan, Optional.empty()), blocks);
    }

    /** Returns a paragraph whose text begins with a marker; the marker's label is {@link #label()}. */
    static Element marked(String marker, List<Element> notes) {
        Element label = new Element(Role.LABEL, new Traits(marker, 0), List.of());
        return new Element(Role.PARAGRAPH, new Traits("", 0, 1, 1, Optional.of(label)), notes);
    }

    /** Returns what this element is. */
    public Role role() {
        return role;
    }

    /** Returns the text of a heading or a marker, else an empty text. */
    public String text() {
        return traits.text;
    }

    /** Returns the level of a heading (from 1) or the number of a footnote (from 1), else 0. */
    public int number() {
        return traits.number;
    }

    /** Returns how many columns a cell covers. */
    public int columnSpan() {
        return traits.columnSpan;
    }

    /** Returns how many rows a cell covers. */
    public int rowSpan() {
        return traits.rowSpan;
    }

    /** Returns the elements inside this one, in the order of reading; footnotes stand below their paragraph. */
    public List<Element> children() {
        return children;
    }

    Element child(int index) {
        return children.get(index);
    }

    /** Returns the label of a paragraph that begins with a marker. */
    Optional<Element> label() {
        return traits.label;
    }

    /** Returns the elements of the blocks inside this one, one for each and in the same order, whatever list they are in. */
    List<Element> blocks() {
        return children.stream().flatMap(Element::opened).toList();
    }

    private Stream<Element> opened() {
        return switch (role) {
            case LIST, LIST_ITEM, LIST_BODY -> children.stream().flatMap(Element::opened);
            case LABEL -> Stream.empty();
            default -> Stream.of(this);
        };
    }
}
