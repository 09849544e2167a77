package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Table;
import java.util.List;

/** Tells whether blocks call a footnote. */
final class NoteSearch implements BlockVisitor<Boolean> {
    private static final NoteSearch SEARCH = new NoteSearch();

    private NoteSearch() {}

    /** Returns whether anything in a document calls a footnote. */
    static boolean finds(Document document) {
        return document.sections().stream().anyMatch(section -> any(section.blocks()));
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(FootnoteCall.class::isInstance);
    }

    @Override
    public Boolean rule(Rule rule) {
        return false;
    }

    @Override
    public Boolean table(Table table) {
        return rows(table.head()) || rows(table.body());
    }

    private static boolean rows(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> any(cell.blocks())));
    }

    private static boolean any(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.accept(SEARCH));
    }
}
