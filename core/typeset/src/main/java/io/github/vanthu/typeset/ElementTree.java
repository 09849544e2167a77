package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.ListItem;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the elements of a document, one for each block, row and cell and in the same order, and numbers its footnotes.
 *
 * <p>Items of lists stand inside elements of their lists; {@link Element#blocks()} finds them one for one with the blocks.
 *
 * <p>The children of a paragraph's element are the footnotes that it calls; those of a table are its rows, the head
 * first, inside {@code TABLE_HEAD} and {@code TABLE_BODY} if it holds data.
 */
final class ElementTree implements BlockVisitor<Element> {
    private final HeadingLevels levels = new HeadingLevels();
    private int notes;

    static Element of(Document document) {
        ElementTree tree = new ElementTree();
        return Element.of(
                Element.Role.DOCUMENT,
                document.sections().stream().map(tree::section).toList());
    }

    /** Returns whether there is a footnote in an element or below it. */
    static boolean hasNotes(Element element) {
        return element.role() == Element.Role.NOTE
                || element.children().stream().anyMatch(ElementTree::hasNotes);
    }

    private Element section(Section section) {
        return Element.of(Element.Role.SECTION, blocks(section.blocks()));
    }

    private List<Element> blocks(List<? extends Block> blocks) {
        List<Element> elements = new ArrayList<>();
        for (Block block : blocks) {
            elements.add(block.accept(this));
        }
        return ListElements.grouped(blocks, elements);
    }

    @Override
    public Element paragraph(Paragraph paragraph) {
        List<Element> called = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof FootnoteCall call) {
                called.add(Element.note(++notes, blocks(call.note())));
            }
        }
        int level = paragraph.style().outlineLevel();
        return level > 0
                ? Element.heading(levels.number(level), plainText(paragraph), called)
                : marker(paragraph)
                        .map(marker -> Element.marked(marker, called))
                        .orElseGet(() -> Element.of(Element.Role.PARAGRAPH, called));
    }

    private static Optional<String> marker(Paragraph paragraph) {
        return paragraph.item().map(ListItem::marker).filter(marker -> !marker.isEmpty());
    }

    private static String plainText(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Text node) {
                text.append(node.value());
            } else if (!(inline instanceof FootnoteCall)) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    @Override
    public Element rule(Rule rule) {
        return Element.of(Element.Role.DECORATION, List.of());
    }

    @Override
    public Element table(Table table) {
        boolean data = table.kind() == Table.Kind.GRID;
        Element head = rows(table.head(), data ? Element.Role.TABLE_HEAD : Element.Role.GROUP, data);
        Element body = rows(table.body(), data ? Element.Role.TABLE_BODY : Element.Role.GROUP, data);
        return Element.of(data ? Element.Role.TABLE : Element.Role.DIVISION, List.of(head, body));
    }

    private Element rows(List<Row> rows, Element.Role role, boolean data) {
        return Element.of(role, rows.stream().map(row -> row(row, data)).toList());
    }

    private Element row(Row row, boolean data) {
        return Element.of(
                data ? Element.Role.ROW : Element.Role.GROUP,
                row.cells().stream().map(cell -> cell(cell, data)).toList());
    }

    private Element cell(Cell cell, boolean data) {
        Element.Role role = data ? role(cell.role()) : Element.Role.GROUP;
        return Element.cell(role, cell.columnSpan(), cell.rowSpan(), blocks(cell.blocks()));
    }

    private static Element.Role role(Cell.Role role) {
        return switch (role) {
            case COLUMN_HEAD -> Element.Role.COLUMN_HEAD;
            case ROW_HEAD -> Element.Role.ROW_HEAD;
            case DATA -> Element.Role.DATA;
        };
    }
}
