package io.github.vanthu.check.clean;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as markup. */
final class Tables {
    /** Lines around all cells. */
    static final String BORDERS = "<w:tblBorders>" + border("top") + border("left") + border("bottom") + border("right")
            + border("insideH") + border("insideV") + "</w:tblBorders>";

    private Tables() {}

    private static String border(String side) {
        return "<w:" + side + " w:val='single' w:sz='4' w:space='0' w:color='000000'/>";
    }

    /** Returns a table without lines, of columns in twips and cells of block markup. */
    static String plain(List<Integer> columns, List<List<String>> rows) {
        return table("<w:tblW w:w='" + sum(columns) + "' w:type='dxa'/><w:tblLayout w:type='fixed'/>", columns, rows);
    }

    /** Returns a table with properties. */
    static String table(String props, List<Integer> columns, List<List<String>> rows) {
        String grid = columns.stream().map(w -> "<w:gridCol w:w='" + w + "'/>").collect(Collectors.joining());
        return "<w:tbl><w:tblPr>" + props + "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + rows.stream().map(row -> row(columns, row)).collect(Collectors.joining()) + "</w:tbl>";
    }

    private static String row(List<Integer> columns, List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append(cell("<w:tcW w:w='" + columns.get(i) + "' w:type='dxa'/>", cells.get(i)));
        }
        return row.append("</w:tr>").toString();
    }

    static String cell(String props, String inside) {
        return "<w:tc><w:tcPr>" + props + "</w:tcPr>" + inside + "</w:tc>";
    }

    static int sum(List<Integer> columns) {
        return columns.stream().mapToInt(Integer::intValue).sum();
    }
}
