package io.github.vanthu.samples;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A tree altered before the PDF is written, as if the layout had gone wrong. */
final class AlteredDocument {
    private AlteredDocument() {}

    /** Returns the PDF of a tree. */
    static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, new Typesetter(FontMetrics.liberationSerif()).typeset(document), out);
        return out.toByteArray();
    }

    /** Leaves out a row of the annex's table. */
    static Document withoutRow(Document document, int row) {
        return inTable(document, table -> {
            List<Row> rows = new ArrayList<>(table.body());
            rows.remove(row);
            return new Table(table.kind(), table.columns(), table.head(), rows, table.cellPadding(), table.origin());
        });
    }

    /** Makes the second column of the annex's table narrower, and the third wider. */
    static Document withColumnsMoved(Document document, Length by) {
        return inTable(document, table -> {
            List<Length> columns = new ArrayList<>(table.columns());
            columns.set(1, columns.get(1).minus(by));
            columns.set(2, columns.get(2).plus(by));
            return new Table(table.kind(), columns, table.head(), table.body(), table.cellPadding(), table.origin());
        });
    }

    private static Document inTable(Document document, UnaryOperator<Table> alteration) {
        return inSection(document, document.sections().size() - 1, section -> {
            List<Block> blocks = new ArrayList<>(section.blocks());
            blocks.replaceAll(block -> block instanceof Table table ? alteration.apply(table) : block);
            return new Section(section.name(), section.page(), blocks);
        });
    }

    /** Swaps two neighbouring blocks of the plan's text. */
    static Document withSwapped(Document document, int block) {
        return inSection(document, 0, section -> {
            List<Block> blocks = new ArrayList<>(section.blocks());
            Collections.swap(blocks, block, block + 1);
            return new Section(section.name(), section.page(), blocks);
        });
    }

    /** Makes the left margin of the plan's text wider, with the text as wide as before. */
    static Document withMargin(Document document, Length by) {
        return inSection(document, 0, section -> {
            PageGeometry page = section.page();
            PageGeometry moved = new PageGeometry(
                    page.width(),
                    page.height(),
                    page.top(),
                    page.bottom(),
                    page.left().plus(by),
                    page.right().minus(by),
                    page.header(),
                    page.footer());
            return new Section(section.name(), moved, section.blocks());
        });
    }

    private static Document inSection(Document document, int at, UnaryOperator<Section> alteration) {
        List<Section> sections = new ArrayList<>(document.sections());
        sections.set(at, alteration.apply(sections.get(at)));
        return new Document(document.properties(), document.styles(), sections);
    }
}
