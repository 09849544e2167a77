package io.github.vanthu.docx;

import java.util.List;

/**
 * A paragraph or a row of a table as it is printed.
 *
 * @param kind what it is
 * @param cells the cells of a row from left to right, those without words too; the words alone of a paragraph
 */
public record PrintedBlock(Kind kind, List<PrintedCell> cells) {
    /** What a block is. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A row of a table. */
        ROW,
        /** A paragraph of a footnote. */
        NOTE
    }

    /**
     * The words of a cell, or of a paragraph that stands alone.
     *
     * @param text its paragraphs with a space between them
     * @param pointer the datum that it prints, such as {@code #/title/0}; empty if unknown
     */
    public record PrintedCell(String text, String pointer) {}

    /** Copies the list. */
    public PrintedBlock {
        cells = List.copyOf(cells);
    }

    /** Returns the texts of the cells. */
    public List<String> texts() {
        return cells.stream().map(PrintedCell::text).toList();
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
