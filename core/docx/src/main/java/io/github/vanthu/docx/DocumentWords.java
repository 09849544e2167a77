package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.docx.PrintedBlock.Kind;
import io.github.vanthu.docx.PrintedBlock.PrintedCell;
import java.util.ArrayList;
import java.util.List;

/** Gathers the words of a document in the order in which {@link BodyParts} writes them. */
final class DocumentWords implements BlockVisitor<DocumentWords> {
    private final List<PrintedBlock> blocks = new ArrayList<>();
    private final List<FootnoteCall> notes = new ArrayList<>();

    PrintedText of(Document document) {
        for (Section section : document.sections()) {
            section.blocks().forEach(block -> block.accept(this));
        }
        for (FootnoteCall call : List.copyOf(notes)) {
            notes(call.note());
        }
        return new PrintedText(blocks);
    }

    private void notes(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            ParagraphWords words = words(paragraph);
            add(Kind.NOTE, List.of(new PrintedCell(PrintedText.normalised(words.text()), words.pointer())));
        }
    }

    private ParagraphWords words(Paragraph paragraph) {
        return ParagraphWords.of(paragraph, notes);
    }

    private void add(Kind kind, List<PrintedCell> cells) {
        PrintedBlock block = new PrintedBlock(kind, cells);
        if (!block.blank()) {
            blocks.add(block);
        }
    }

    @Override
    public DocumentWords paragraph(Paragraph paragraph) {
        ParagraphWords words = words(paragraph);
        add(Kind.PARAGRAPH, List.of(new PrintedCell(PrintedText.normalised(words.text()), words.pointer())));
        return this;
    }

    @Override
    public DocumentWords rule(Rule rule) {
        return this;
    }

    @Override
    public DocumentWords table(Table table) {
        rows(table, table.head());
        rows(table, table.body());
        return this;
    }

    private void rows(Table table, List<Row> rows) {
        RowGrid grid = new RowGrid(table.columns().size());
        for (Row row : rows) {
            add(Kind.ROW, grid.next(row).stream().map(this::cell).toList());
        }
    }

    private PrintedCell cell(RowGrid.Slot slot) {
        List<Block> inside = slot.begins() ? slot.cell().map(Cell::blocks).orElse(List.of()) : List.of();
        DocumentWords inner = new DocumentWords();
        inside.forEach(block -> block.accept(inner));
        notes.addAll(inner.notes);
        List<PrintedCell> cells =
                inner.blocks.stream().flatMap(block -> block.cells().stream()).toList();
        String text = String.join(" ", cells.stream().map(PrintedCell::text).toList());
        String pointer = cells.stream()
                .map(PrintedCell::pointer)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("");
        return new PrintedCell(PrintedText.normalised(text), pointer);
    }
}
