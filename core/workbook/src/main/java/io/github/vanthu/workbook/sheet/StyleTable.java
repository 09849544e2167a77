package io.github.vanthu.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of a workbook by number (ECMA-376 part 1, 18.8). */
final class StyleTable {
    private static final Set<String> RIGHT = Set.of("right", "distributed");

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<CellStyle> fonts = new ArrayList<>();
    private final Map<CellStyle, CellStyle> shared = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * How a cell looks and shows its number.
     *
     * @param style how it looks
     * @param format how it shows its number
     */
    record Entry(CellStyle style, NumberFormat format) {
        static final Entry PLAIN = new Entry(CellStyle.PLAIN, NumberFormat.of(NumberFormat.GENERAL));
    }

    /** Reads the part whose root element was just started. */
    void read(XmlPart part) throws XMLStreamException {
        part.each(name -> {
            switch (name) {
                case "numFmt" -> formats.put(part.number("numFmtId", 0), NumberFormat.of(part.attribute("formatCode")));
                case "fonts" -> part.each(inner -> font(part, inner));
                case "cellXfs" -> part.each(inner -> format(part, inner));
                case "cellStyleXfs", "dxfs" -> part.each(inner -> {});
                default -> {}
            }
        });
    }

    Entry get(int number) {
        return number < entries.size() && number >= 0 ? entries.get(number) : Entry.PLAIN;
    }

    private void font(XmlPart part, String element) throws XMLStreamException {
        if (!element.equals("font")) {
            return;
        }
        boolean[] shape = new boolean[2];
        String[] family = {""};
        part.each(name -> {
            switch (name) {
                case "b" -> shape[0] = part.on();
                case "i" -> shape[1] = part.on();
                case "name" -> family[0] = part.attribute("val");
                default -> {}
            }
        });
        fonts.add(new CellStyle(shape[0], shape[1], 0, false, family[0]));
    }

    private void format(XmlPart part, String element) throws XMLStreamException {
        if (element.equals("xf")) {
            int font = part.number("fontId", 0);
            NumberFormat format = numbers(part.number("numFmtId", 0));
            entries.add(new Entry(style(font, 0, false), format));
        } else if (element.equals("alignment")) {
            Entry entry = entries.remove(entries.size() - 1);
            int indent = part.number("indent", 0);
            boolean right = RIGHT.contains(part.attribute("horizontal"));
            entries.add(new Entry(aligned(entry.style(), indent, right), entry.format()));
        }
    }

    private NumberFormat numbers(int id) {
        return formats.computeIfAbsent(id, NumberFormat::builtIn);
    }

    private CellStyle style(int font, int indent, boolean right) {
        CellStyle face = font >= 0 && font < fonts.size() ? fonts.get(font) : CellStyle.PLAIN;
        return aligned(face, indent, right);
    }

    private CellStyle aligned(CellStyle face, int indent, boolean right) {
        CellStyle style = new CellStyle(face.bold(), face.italic(), indent, right, face.font());
        return shared.computeIfAbsent(style, own -> own);
    }
}
