package io.github.vanthu.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import io.github.vanthu.typeset.Element;
import io.github.vanthu.typeset.MarkerKind;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * The structure tree of a file (ISO 32000-1, 14.7).
 *
 * <p>It is built whole before anything is painted, so that its order is the order of reading. A footnote follows the
 * paragraph that calls it.
 */
final class StructureTree {
    private static final int DEEPEST_HEADING = 6;
    private static final PdfName TABLE_ATTRIBUTES = new PdfName("Table");

    private final IdentityHashMap<Element, PdfStructureElement> tags = new IdentityHashMap<>();

    private final Element document;

    StructureTree(PdfStructureTreeRoot root, Element document) {
        this.document = document;
        PdfStructureElement tag = new PdfStructureElement(root, new PdfName("Document"));
        tags.put(document, tag);
        document.children().forEach(child -> add(tag, child));
    }

    /** Returns the tag of an element of the document. */
    PdfStructureElement find(Element element) {
        PdfStructureElement tag = tags.get(element);
        if (tag == null) {
            throw new IllegalArgumentException("element of another document: " + element.role());
        }
        return tag;
    }

    /** Adds a tag at the end of a section, counted from 0. */
    PdfStructureElement add(int section, PdfName name) {
        return new PdfStructureElement(find(document.children().get(section)), name);
    }

    private void add(PdfStructureElement parent, Element element) {
        switch (element.role()) {
            case DECORATION -> {
                // Nothing to read.
            }
            case GROUP -> element.children().forEach(child -> add(parent, child));
            case PARAGRAPH, HEADING -> {
                tag(parent, element);
                element.children().forEach(note -> add(parent, note));
            }
            default -> {
                PdfStructureElement tag = tag(parent, element);
                element.children().forEach(child -> add(tag, child));
            }
        }
    }

    private PdfStructureElement tag(PdfStructureElement parent, Element element) {
        PdfStructureElement tag = new PdfStructureElement(parent, new PdfName(name(element)));
        describe(tag, element);
        tags.put(element, tag);
        return tag;
    }

    private static String name(Element element) {
        return switch (element.role()) {
            case DOCUMENT -> "Document";
            case SECTION -> "Sect";
            case HEADING -> "H" + Math.min(element.number(), DEEPEST_HEADING);
            case PARAGRAPH -> "P";
            case LIST -> "L";
            case LIST_ITEM -> "LI";
            case LABEL -> "Lbl";
            case LIST_BODY -> "LBody";
            case NOTE -> "Note";
            case TABLE -> "Table";
            case TABLE_HEAD -> "THead";
            case TABLE_BODY -> "TBody";
            case ROW -> "TR";
            case COLUMN_HEAD, ROW_HEAD -> "TH";
            case DATA -> "TD";
            case DIVISION, GROUP, DECORATION -> "Div";
        };
    }

    private static void describe(PdfStructureElement tag, Element element) {
        switch (element.role()) {
            case NOTE -> tag.put(PdfName.ID, new PdfString("note-" + element.number()));
            case LIST -> numbering(element).ifPresent(kind -> tag.put(PdfName.A, kind));
            default -> {
                PdfDictionary attributes = attributes(element);
                if (attributes.size() > 0) {
                    attributes.put(PdfName.O, TABLE_ATTRIBUTES);
                    tag.put(PdfName.A, attributes);
                }
            }
        }
    }

    /** How a list is numbered (ISO 32000-1, 14.8.5.5); hyphens and plus signs have no name there, their labels say all. */
    private static Optional<PdfDictionary> numbering(Element list) {
        String marker = list.children().get(0).children().get(0).text();
        return switch (MarkerKind.of(marker)) {
            case DOT -> Optional.of(numbering("Disc"));
            case NUMBER -> Optional.of(numbering("Decimal"));
            case LETTER -> Optional.of(numbering("LowerAlpha"));
            case HYPHEN, PLUS, OTHER -> Optional.empty();
        };
    }

    private static PdfDictionary numbering(String kind) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("List"));
        attributes.put(new PdfName("ListNumbering"), new PdfName(kind));
        return attributes;
    }

    /** What a table's reader needs of a cell (ISO 32000-1, table 349). */
    private static PdfDictionary attributes(Element cell) {
        PdfDictionary attributes = new PdfDictionary();
        if (cell.role() == Element.Role.COLUMN_HEAD) {
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        } else if (cell.role() == Element.Role.ROW_HEAD) {
            attributes.put(new PdfName("Scope"), new PdfName("Row"));
        }
        if (cell.columnSpan() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.rowSpan()));
        }
        return attributes;
    }
}
