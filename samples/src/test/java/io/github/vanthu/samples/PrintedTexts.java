package io.github.vanthu.samples;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.List;
import java.util.stream.Stream;

/** All text nodes of a document in reading order. */
final class PrintedTexts implements BlockVisitor<Stream<Text>>, InlineVisitor<Stream<Text>> {
    private PrintedTexts() {}

    static List<Text> of(Document document) {
        PrintedTexts visitor = new PrintedTexts();
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(visitor::blocks)
                .toList();
    }

    private Stream<Text> blocks(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this));
    }

    @Override
    public Stream<Text> paragraph(Paragraph paragraph) {
        return paragraph.content().stream().flatMap(inline -> inline.accept(this));
    }

    @Override
    public Stream<Text> rule(Rule rule) {
        return Stream.empty();
    }

    @Override
    public Stream<Text> table(Table table) {
        return Stream.concat(table.head().stream(), table.body().stream())
                .map(Row::cells)
                .flatMap(List::stream)
                .map(Cell::blocks)
                .flatMap(this::blocks);
    }

    @Override
    public Stream<Text> text(Text text) {
        return Stream.of(text);
    }

    @Override
    public Stream<Text> lineBreak(LineBreak lineBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Text> footnote(FootnoteCall call) {
        return blocks(call.note());
    }
}
