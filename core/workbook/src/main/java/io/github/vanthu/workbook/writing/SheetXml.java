package io.github.vanthu.workbook.writing;

import io.github.vanthu.workbook.sheet.CellRange;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the part of one sheet (ECMA-376 part 1, 18.3). */
final class SheetXml {
    private static final int A3 = 8;
    private static final int A4 = 9;

    private final WrittenSheet sheet;
    private final StyleBook styles;
    private final XmlOut out;

    SheetXml(WrittenSheet sheet, StyleBook styles, XmlOut out) {
        this.sheet = sheet;
        this.styles = styles;
        this.out = out;
    }

    void write() throws XMLStreamException {
        out.start("worksheet", "xmlns", XmlOut.MAIN);
        out.start("sheetPr");
        out.empty("pageSetUpPr", "fitToPage", 1);
        out.end();
        view();
        widths();
        out.start("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row + 1, sheet.rows().get(row));
        }
        out.end();
        merged();
        page();
        out.end();
    }

    /** The head stays in view. */
    private void view() throws XMLStreamException {
        int below = sheet.head().bottom();
        out.start("sheetViews");
        out.start("sheetView", "workbookViewId", 0);
        out.empty(
                "pane",
                "ySplit",
                below,
                "topLeftCell",
                "A" + (below + 1),
                "activePane",
                "bottomLeft",
                "state",
                "frozen");
        out.end();
        out.end();
    }

    private void widths() throws XMLStreamException {
        out.start("cols");
        for (int column = 1; column <= sheet.widths().size(); column++) {
            int width = sheet.widths().get(column - 1);
            out.empty("col", "min", column, "max", column, "width", width, "customWidth", 1);
        }
        out.end();
    }

    private void row(int row, List<WrittenCell> cells) throws XMLStreamException {
        out.start("row", "r", row);
        for (WrittenCell cell : cells) {
            cell(CellRange.letters(cell.column()) + row, cell);
        }
        out.end();
    }

    private void cell(String name, WrittenCell cell) throws XMLStreamException {
        int style = styles.number(cell.style());
        if (cell.number().isPresent()) {
            out.start("c", "r", name, "s", style);
            if (cell.formula().isPresent()) {
                element("f", cell.formula().get());
            }
            element("v", cell.number().get().toPlainString());
            out.end();
        } else if (cell.text().isEmpty()) {
            out.empty("c", "r", name, "s", style);
        } else {
            text(name, style, cell.text());
        }
    }

    /** A text is always written as such, so that one that begins with an equals sign is no formula. */
    private void text(String name, int style, String text) throws XMLStreamException {
        out.start("c", "r", name, "s", style, "t", "inlineStr");
        out.start("is");
        out.start("t", "xml:space", "preserve");
        out.text(escaped(text));
        out.end();
        out.end();
        out.end();
    }

    /** Returns a text in which {@code _x000D_} stands for itself (ECMA-376 part 1, 22.9.2.19). */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    private void element(String name, String content) throws XMLStreamException {
        out.start(name);
        out.text(content);
        out.end();
    }

    private void merged() throws XMLStreamException {
        if (sheet.merged().isEmpty()) {
            return;
        }
        out.start("mergeCells", "count", sheet.merged().size());
        for (CellRange range : sheet.merged()) {
            out.empty("mergeCell", "ref", range.name());
        }
        out.end();
    }

    private void page() throws XMLStreamException {
        out.empty(
                "pageMargins",
                "left",
                "0.7",
                "right",
                "0.5",
                "top",
                "0.75",
                "bottom",
                "0.75",
                "header",
                "0.3",
                "footer",
                "0.3");
        String orientation = sheet.landscape() ? "landscape" : "portrait";
        int paper = sheet.large() ? A3 : A4;
        out.empty("pageSetup", "paperSize", paper, "fitToHeight", 0, "orientation", orientation);
        out.start("ignoredErrors");
        int last = Math.max(1, sheet.rows().size());
        String all = new CellRange(1, 1, last, sheet.widths().size()).name();
        out.empty("ignoredError", "sqref", all, "numberStoredAsText", 1);
        out.end();
    }
}
