package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Table;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.ShortRules;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of one column of text: a section's or a cell's. */
final class BlockWriter implements BlockVisitor<Markup> {
    private final Ink ink;
    private final Column column;
    private Optional<Block> above = Optional.empty();
    private Runnable sectionEnd = ParagraphWriter.NO_SECTION_END;

    /**
     * What every writer of one document shares.
     *
     * @param out the main part
     * @param styles the styles of the document
     * @param notes the footnotes so far
     * @param metrics the font
     */
    record Ink(Markup out, SheetStyles styles, Notes notes, FontMetrics metrics) {}

    /**
     * Where blocks stand.
     *
     * @param width the width between the margins or inside a cell's padding
     * @param keepNext whether every paragraph stays with the next one, as in a row that does
     * @param nested whether it is inside a table
     */
    record Column(Length width, boolean keepNext, boolean nested) {}

    BlockWriter(Ink ink, Column column) {
        this.ink = ink;
        this.column = column;
    }

    /**
     * Writes the blocks; a paragraph stands at the end in any case, as the format wants.
     *
     * @param atEnd writes the properties of the section that ends with the last paragraph
     */
    void write(List<Block> blocks, Runnable atEnd) {
        int last = blocks.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean ends = i == last && !(blocks.get(i) instanceof Table);
            sectionEnd = ends ? atEnd : ParagraphWriter.NO_SECTION_END;
            blocks.get(i).accept(this);
            above = Optional.of(blocks.get(i));
        }
        if (above.filter(block -> !(block instanceof Table)).isEmpty()) {
            paragraphs().spacer(column.keepNext, atEnd);
        }
    }

    @Override
    public Markup paragraph(Paragraph paragraph) {
        paragraphs().write(paragraph, column.keepNext || paragraph.keepWithNext(), sectionEnd);
        return ink.out;
    }

    @Override
    public Markup rule(Rule rule) {
        if (above.isPresent() && above.get() instanceof Paragraph paragraph) {
            Length width = ShortRules.width(rule, paragraph, column.width, ink.metrics);
            paragraphs().rule(rule.style(), width, column.width, column.keepNext, sectionEnd);
            return ink.out;
        }
        throw new IllegalArgumentException(
                "a rule must follow a paragraph: " + rule.origin().place());
    }

    /** Word would join two tables without a paragraph between them. */
    @Override
    public Markup table(Table table) {
        if (above.filter(Table.class::isInstance).isPresent()) {
            paragraphs().spacer(column.keepNext, ParagraphWriter.NO_SECTION_END);
        }
        new TableWriter(ink, table).write(column);
        return ink.out;
    }

    private ParagraphWriter paragraphs() {
        return new ParagraphWriter(ink.out, ink.styles, ink.notes);
    }
}
