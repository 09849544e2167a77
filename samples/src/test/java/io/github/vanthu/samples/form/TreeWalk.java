package io.github.vanthu.samples.form;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes a tree anew with every list of blocks altered, those of cells included. */
final class TreeWalk {
    private TreeWalk() {}

    /** Returns a document whose lists of blocks are altered, inner lists first. */
    static Document lists(Document document, UnaryOperator<List<Block>> alteration) {
        List<Section> sections = document.sections().stream()
                .map(section -> new Section(section.name(), section.page(), list(section.blocks(), alteration)))
                .toList();
        return new Document(document.properties(), document.styles(), sections);
    }

    private static List<Block> list(List<Block> blocks, UnaryOperator<List<Block>> alteration) {
        return alteration.apply(
                blocks.stream().map(block -> block(block, alteration)).toList());
    }

    private static Block block(Block block, UnaryOperator<List<Block>> alteration) {
        if (block instanceof Table table) {
            List<Row> head = rows(table.head(), alteration);
            List<Row> body = rows(table.body(), alteration);
            return new Table(table.kind(), table.columns(), head, body, table.cellPadding(), table.origin());
        }
        return block;
    }

    private static List<Row> rows(List<Row> rows, UnaryOperator<List<Block>> alteration) {
        return rows.stream()
                .map(row -> new Row(
                        row.cells().stream().map(cell -> cell(cell, alteration)).toList(),
                        row.splittable(),
                        row.keepWithNext(),
                        row.origin()))
                .toList();
    }

    private static Cell cell(Cell cell, UnaryOperator<List<Block>> alteration) {
        return new Cell(
                cell.column(),
                cell.columnSpan(),
                cell.rowSpan(),
                cell.role(),
                cell.alignment(),
                list(cell.blocks(), alteration),
                cell.origin());
    }

    /** Returns what a block says: its text if it is a paragraph, with a line feed for a line break. */
    static String text(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.content().stream().map(TreeWalk::text).collect(Collectors.joining())
                : "";
    }

    private static String text(Inline inline) {
        return inline instanceof Text text ? text.value() : inline instanceof LineBreak ? "\n" : "";
    }

    /** Returns the index of the first block that says some words, or -1. */
    static int find(List<Block> blocks, String words) {
        for (int at = 0; at < blocks.size(); at++) {
            if (text(blocks.get(at)).contains(words)) {
                return at;
            }
        }
        return -1;
    }
}
