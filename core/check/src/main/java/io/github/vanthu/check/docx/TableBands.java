package io.github.vanthu.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which parts of its style a table shows, and where they are (ECMA-376 Part 1, 17.4.56 and 17.7.6.6). */
final class TableBands {
    private static final Map<String, Integer> BITS = Map.of(
            "firstRow",
            0x20,
            "lastRow",
            0x40,
            "firstColumn",
            0x80,
            "lastColumn",
            0x100,
            "noHBand",
            0x200,
            "noVBand",
            0x400);
    private static final int USUAL = 0x04A0;

    private final Optional<XmlElement> look;

    /** Reads what a table says about its style; without a word Word takes the usual parts. */
    TableBands(Optional<XmlElement> look) {
        this.look = look;
    }

    private boolean says(String part) {
        String direct = look.map(found -> found.get(part)).orElse("");
        return direct.isEmpty()
                ? (bits() & BITS.getOrDefault(part, 0)) != 0
                : direct.equals("1") || direct.equals("true");
    }

    private int bits() {
        String digits = look.map(XmlElement::val).orElse("");
        boolean known = digits.matches("[0-9A-Fa-f]{1,4}");
        return known ? Integer.parseInt(digits, 16) : look.isPresent() ? 0 : USUAL;
    }

    /** Returns the parts of the style that a cell belongs to, the weakest first. */
    List<String> of(TableGrid.Slot slot, int rows, int columns) {
        boolean top = says("firstRow") && slot.row() == 0;
        boolean bottom = says("lastRow") && slot.row() == rows - 1;
        boolean left = says("firstColumn") && slot.column() == 0;
        boolean right = says("lastColumn") && slot.end() >= columns;
        List<String> parts = new ArrayList<>();
        add(parts, !says("noVBand") && !left && !right, band(slot.column(), says("firstColumn"), "Vert"));
        add(parts, !says("noHBand") && !top && !bottom, band(slot.row(), says("firstRow"), "Horz"));
        add(parts, left, "firstCol");
        add(parts, right, "lastCol");
        add(parts, top, "firstRow");
        add(parts, bottom, "lastRow");
        add(parts, top && left, "nwCell");
        add(parts, top && right, "neCell");
        return parts;
    }

    private static void add(List<String> parts, boolean belongs, String part) {
        if (belongs) {
            parts.add(part);
        }
    }

    private static String band(int index, boolean afterFirst, String direction) {
        int counted = afterFirst ? index - 1 : index;
        return (counted % 2 == 0 ? "band1" : "band2") + direction;
    }
}
