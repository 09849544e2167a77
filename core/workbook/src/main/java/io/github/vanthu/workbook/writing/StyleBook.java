package io.github.vanthu.workbook.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Gives each look of a cell its number, and writes them all (ECMA-376 part 1, 18.8). */
final class StyleBook {
    private static final int FIRST_FORMAT = 164;
    private static final String FONT = "Times New Roman";
    private static final String SIZE = "12";

    private final Map<WrittenStyle, Integer> numbers = new LinkedHashMap<>();

    StyleBook() {
        number(WrittenStyle.PLAIN);
    }

    int number(WrittenStyle style) {
        return numbers.computeIfAbsent(style, unknown -> numbers.size());
    }

    void write(XmlOut out) throws XMLStreamException {
        List<String> formats = formats();
        out.start("styleSheet", "xmlns", XmlOut.MAIN);
        if (!formats.isEmpty()) {
            out.start("numFmts", "count", formats.size());
            for (String format : formats) {
                out.empty("numFmt", "numFmtId", FIRST_FORMAT + formats.indexOf(format), "formatCode", format);
            }
            out.end();
        }
        fonts(out);
        fillsAndBorders(out);
        out.start("cellStyleXfs", "count", 1);
        out.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        out.end();
        out.start("cellXfs", "count", numbers.size());
        for (WrittenStyle style : numbers.keySet()) {
            format(style, formats, out);
        }
        out.end();
        out.end();
    }

    private List<String> formats() {
        Set<String> formats = new LinkedHashSet<>();
        numbers.keySet().stream()
                .map(WrittenStyle::format)
                .filter(format -> !format.equals(WrittenStyle.GENERAL))
                .forEach(formats::add);
        return new ArrayList<>(formats);
    }

    /** Writes four fonts: 1 more if bold, 2 more if italic. */
    private static void fonts(XmlOut out) throws XMLStreamException {
        out.start("fonts", "count", 4);
        for (int font = 0; font < 4; font++) {
            out.start("font");
            if ((font & 1) != 0) {
                out.empty("b");
            }
            if ((font & 2) != 0) {
                out.empty("i");
            }
            out.empty("sz", "val", SIZE);
            out.empty("name", "val", FONT);
            out.end();
        }
        out.end();
    }

    private static void fillsAndBorders(XmlOut out) throws XMLStreamException {
        out.start("fills", "count", 2);
        for (String pattern : List.of("none", "gray125")) {
            out.start("fill");
            out.empty("patternFill", "patternType", pattern);
            out.end();
        }
        out.end();
        out.start("borders", "count", 2);
        out.start("border");
        out.end();
        out.start("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            out.empty(side, "style", "thin");
        }
        out.end();
        out.end();
    }

    private static void format(WrittenStyle style, List<String> formats, XmlOut out) throws XMLStreamException {
        int number = formats.indexOf(style.format());
        out.start(
                "xf",
                "numFmtId",
                number < 0 ? 0 : FIRST_FORMAT + number,
                "fontId",
                (style.bold() ? 1 : 0) + (style.italic() ? 2 : 0),
                "fillId",
                0,
                "borderId",
                style.bordered() ? 1 : 0,
                "xfId",
                0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        out.empty(
                "alignment",
                "horizontal",
                style.side().name().toLowerCase(Locale.ROOT),
                "vertical",
                style.bordered() ? "center" : "top",
                "wrapText",
                1,
                "indent",
                style.indent());
        out.end();
    }
}
