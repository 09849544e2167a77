package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays the lines and tables of pages out in blocks, in reading order; paragraphs and tables go on over pages. */
final class NodeMaker {
    private final Room body;
    private final ParagraphMaker paragraphs;
    private final List<Node> nodes = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private final List<PageText.RuledText> openTable = new ArrayList<>();

    private NodeMaker(Room body) {
        this.body = body;
        this.paragraphs = new ParagraphMaker(body, false);
    }

    static List<Node> nodes(List<PageText> pages, Room body) {
        NodeMaker maker = new NodeMaker(body);
        pages.forEach(maker::page);
        maker.closeParagraphs();
        maker.closeTable();
        return maker.nodes;
    }

    private void page(PageText page) {
        List<PageText.RuledText> tables = page.tables().stream()
                .sorted(Comparator.comparingDouble(table -> table.grid().top()))
                .toList();
        List<TextLine> rest = new ArrayList<>(page.lines());
        for (PageText.RuledText table : tables) {
            List<TextLine> above = rest.stream()
                    .filter(line -> line.base() < table.grid().top() + 1)
                    .toList();
            rest.removeAll(above);
            text(above);
            table(table);
        }
        text(rest);
    }

    private void table(PageText.RuledText table) {
        closeParagraphs();
        boolean goesOn = !openTable.isEmpty()
                && openTable.get(openTable.size() - 1).page() == table.page() - 1
                && openTable.get(0).grid().alignedWith(table.grid());
        if (!goesOn) {
            closeTable();
        }
        openTable.add(table);
    }

    private void text(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        closeTable();
        for (ColumnFinder.Band band : ColumnFinder.bands(lines, body)) {
            if (band.columns().size() == 1) {
                open.addAll(band.columns().get(0));
            } else {
                closeParagraphs();
                nodes.add(Columns.beside(band, body));
            }
        }
    }

    private void closeParagraphs() {
        nodes.addAll(paragraphs.paragraphs(open));
        open.clear();
    }

    private void closeTable() {
        if (!openTable.isEmpty()) {
            nodes.add(RuledTables.table(openTable, body));
            openTable.clear();
        }
    }
}
