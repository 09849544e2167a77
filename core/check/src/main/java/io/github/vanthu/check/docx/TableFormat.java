package io.github.vanthu.check.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a table and its style set for its cells (ECMA-376 Part 1, 17.4.59 to 17.4.66 and 17.7.6). For one table. */
final class TableFormat {
    private static final long CELL_MARGIN = 108;

    private final Optional<XmlElement> direct;
    private final List<StyleSheet.Style> chain;
    private final TableBands bands;
    private final int rows;
    private final int columns;
    private final Map<List<String>, PropertySet> paragraphs = new HashMap<>();
    private final Map<List<String>, PropertySet> runs = new HashMap<>();

    /** Resolves a table of some rows and columns. */
    TableFormat(StyleSheet styles, XmlElement table, int rows, int columns) {
        this.direct = table.child("w:tblPr");
        String style = direct.flatMap(found -> found.child("w:tblStyle"))
                .map(XmlElement::val)
                .orElse("");
        this.chain = styles.find("table", style).map(styles::chain).orElse(List.of());
        this.bands = new TableBands(direct.flatMap(found -> found.child("w:tblLook")));
        this.rows = rows;
        this.columns = columns;
    }

    /** Returns what the style sets for paragraphs of a cell. */
    PropertySet paragraph(TableGrid.Slot slot) {
        return paragraphs.computeIfAbsent(
                bands.of(slot, rows, columns), of -> joined(of, StyleSheet.Style::paragraph, "w:pPr"));
    }

    /** Returns what the style sets for characters of a cell. */
    PropertySet run(TableGrid.Slot slot) {
        return runs.computeIfAbsent(bands.of(slot, rows, columns), of -> joined(of, StyleSheet.Style::run, "w:rPr"));
    }

    private PropertySet joined(List<String> parts, Function<StyleSheet.Style, PropertySet> whole, String properties) {
        PropertySet joined = chain.stream().map(whole).reduce(PropertySet.NONE, PropertySet::with);
        for (String band : parts) {
            for (StyleSheet.Style style : chain) {
                joined = joined.with(PropertySet.of(special(style, band).flatMap(found -> found.child(properties))));
            }
        }
        return joined;
    }

    private static Optional<XmlElement> special(StyleSheet.Style style, String band) {
        return style.element()
                .children("w:tblStylePr")
                .filter(found -> found.get("type").equals(band))
                .findFirst();
    }

    /** Returns the margin of a cell at a side, {@code left} or {@code right}, in twips. */
    long margin(TableGrid.Slot slot, String side) {
        return width(slot.cell().at("w:tcPr", "w:tcMar"), side)
                .or(() -> width(direct.flatMap(found -> found.child("w:tblCellMar")), side))
                .or(() -> byStyle("w:tblCellMar").stream()
                        .flatMap(found -> width(Optional.of(found), side).stream())
                        .findFirst())
                .orElse(CELL_MARGIN);
    }

    /** Returns an element of the properties of the table's styles, the nearest style first. */
    private List<XmlElement> byStyle(String name) {
        List<XmlElement> found = new ArrayList<>();
        chain.forEach(style -> style.element().at("w:tblPr", name).ifPresent(element -> found.add(0, element)));
        return found;
    }

    private static Optional<Long> width(Optional<XmlElement> margins, String side) {
        String other = side.equals("left") ? "w:start" : "w:end";
        return margins.flatMap(found -> found.child("w:" + side).or(() -> found.child(other)))
                .flatMap(found -> Measures.twips(found.get("w")))
                .map(length -> (long) length.twips());
    }

    /** Returns the kind of a border of the table, such as {@code insideH}; empty if nothing sets it. */
    String border(String side) {
        List<XmlElement> sources = new ArrayList<>();
        direct.flatMap(found -> found.child("w:tblBorders")).ifPresent(sources::add);
        sources.addAll(byStyle("w:tblBorders"));
        return sources.stream()
                .flatMap(source -> border(source, side).stream())
                .findFirst()
                .orElse("");
    }

    /** Returns the kind of a border among others, whatever the file calls left and right. */
    static Optional<String> border(XmlElement borders, String side) {
        String other = side.equals("left") ? "w:start" : side.equals("right") ? "w:end" : "w:" + side;
        return borders.child("w:" + side).or(() -> borders.child(other)).map(XmlElement::val);
    }

    /** Returns the preferred width, if there is one. */
    Optional<XmlElement> width() {
        return direct.flatMap(found -> found.child("w:tblW"))
                .or(() -> byStyle("w:tblW").stream().findFirst());
    }
}
