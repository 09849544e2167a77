package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the characters of a document that the font cannot print. */
public final class MissingGlyphs implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
    private final FontMetrics metrics;
    private final List<MissingGlyph> found = new ArrayList<>();

    private MissingGlyphs(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * A character without a glyph.
     *
     * @param codePoint the character
     * @param origin the text that holds it
     */
    public record MissingGlyph(int codePoint, Origin origin) {}

    /** Returns every character without a glyph in the order of the document, each once for each text that holds it. */
    public static List<MissingGlyph> find(Document document, FontMetrics metrics) {
        MissingGlyphs search = new MissingGlyphs(metrics);
        for (Section section : document.sections()) {
            search.blocks(section.blocks());
        }
        return List.copyOf(search.found);
    }

    private boolean blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return found.isEmpty();
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            inline.accept(this);
        }
        return found.isEmpty();
    }

    @Override
    public Boolean rule(Rule rule) {
        return found.isEmpty();
    }

    @Override
    public Boolean table(Table table) {
        table.head().forEach(this::row);
        table.body().forEach(this::row);
        return found.isEmpty();
    }

    private void row(Row row) {
        for (Cell cell : row.cells()) {
            blocks(cell.blocks());
        }
    }

    @Override
    public Boolean text(Text text) {
        text.value()
                .codePoints()
                .filter(codePoint -> !metrics.has(codePoint, text.style()))
                .distinct()
                .forEach(codePoint -> found.add(new MissingGlyph(codePoint, text.origin())));
        return found.isEmpty();
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return found.isEmpty();
    }

    @Override
    public Boolean footnote(FootnoteCall call) {
        return blocks(call.note());
    }
}
