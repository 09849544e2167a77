package io.github.vanthu.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What must not be lost when a DOCX is saved again, whatever identifiers and properties a program writes anew.
 *
 * @param headings the paragraphs with an outline level, such as {@code 2 1. Mục đích}
 * @param paragraphs the paragraphs of the body with their styles' names (empty ones without), those of a table of contents left out
 * @param tables of each table its columns and of each of its rows the cells with their spans
 * @param notes the paragraphs of the footnotes
 * @param contents the entries of a table of contents, without page numbers
 * @param sections paper and margins in mm, and the number of the first page
 * @param numbered whether a header or footer shows the page number
 */
record SavedDocx(
        List<String> headings,
        List<String> paragraphs,
        List<String> tables,
        List<String> notes,
        List<String> contents,
        List<String> sections,
        boolean numbered) {
    /** Reads a package. */
    static SavedDocx of(byte[] docx) {
        return new Reader(docx).read();
    }

    /** Reads one package. */
    private static final class Reader {
        private final Map<String, Element> parts = new LinkedHashMap<>();
        private final Map<String, Element> styles = new LinkedHashMap<>();

        Reader(byte[] docx) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
                        parts.put(entry.getName(), root(in.readAllBytes()));
                    }
                }
            } catch (IOException e) {
                throw new AssertionError("no package", e);
            }
            all(part("styles.xml"), "w:style").forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
        }

        private static Element root(byte[] xml) {
            try {
                return DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getDocumentElement();
            } catch (IOException | SAXException | ParserConfigurationException e) {
                throw new AssertionError("not well-formed", e);
            }
        }

        private Element part(String name) {
            return Objects.requireNonNull(parts.get("word/" + name), name);
        }

        private SavedDocx read() {
            Element body = part("document.xml");
            List<Element> printed = all(body, "w:p").stream()
                    .filter(paragraph -> !inside(paragraph, "w:sdt"))
                    .toList();
            return new SavedDocx(
                    printed.stream()
                            .filter(p -> level(p) > 0)
                            .map(p -> level(p) + " " + text(p))
                            .toList(),
                    printed.stream().map(this::line).toList(),
                    all(body, "w:tbl").stream().map(this::table).toList(),
                    parts.containsKey("word/footnotes.xml") ? notes() : List.of(),
                    all(body, "w:p").stream()
                            .filter(p -> inside(p, "w:sdt"))
                            .map(Reader::entry)
                            .toList(),
                    all(body, "w:sectPr").stream().map(Reader::section).toList(),
                    numbered());
        }

        private static boolean inside(Node node, String name) {
            Node parent = node.getParentNode();
            return parent != null && (parent.getNodeName().equals(name) || inside(parent, name));
        }

        /** A tab stands before the page number. */
        private static String entry(Element paragraph) {
            StringBuilder text = new StringBuilder();
            for (Element each : all(paragraph, "*")) {
                if (each.getNodeName().equals("w:tab")
                        && each.getParentNode().getNodeName().equals("w:r")) {
                    return text.toString();
                }
                text.append(each.getNodeName().equals("w:t") ? each.getTextContent() : "");
            }
            return text.toString();
        }

        private List<String> notes() {
            return all(part("footnotes.xml"), "w:p").stream()
                    .map(Reader::text)
                    .filter(text -> !text.isBlank())
                    .toList();
        }

        private String line(Element paragraph) {
            String text = text(paragraph);
            return text.isEmpty() ? "" : style(paragraph) + ": " + text;
        }

        private String style(Element paragraph) {
            Element style = styles.get(value(paragraph, "w:pStyle"));
            return style == null ? "" : value(style, "w:name").toLowerCase(Locale.ROOT);
        }

        private int level(Element paragraph) {
            Element style = styles.get(value(paragraph, "w:pStyle"));
            String level = style == null ? "" : value(style, "w:outlineLvl");
            return level.isEmpty() || level.equals("9") ? 0 : Integer.parseInt(level) + 1;
        }

        private String table(Element table) {
            StringBuilder text = new StringBuilder();
            all(table, "w:gridCol")
                    .forEach(column -> text.append(millimetres(column, "w:w")).append(' '));
            for (Element row : all(table, "w:tr")) {
                text.append(all(row, "w:tblHeader").isEmpty() ? "\n" : "\nhead ");
                for (Element cell : all(row, "w:tc")) {
                    String merge = all(cell, "w:vMerge").isEmpty() ? "" : value(cell, "w:vMerge");
                    text.append('[')
                            .append(value(cell, "w:gridSpan"))
                            .append(merge)
                            .append(']');
                }
            }
            return text.toString();
        }

        private static String section(Element section) {
            Element page = all(section, "w:pgSz").get(0);
            Element margins = all(section, "w:pgMar").get(0);
            List<String> facts = new ArrayList<>();
            List.of("w:w", "w:h").forEach(side -> facts.add(millimetres(page, side)));
            List.of("w:top", "w:right", "w:bottom", "w:left").forEach(side -> facts.add(millimetres(margins, side)));
            all(section, "w:pgNumType").forEach(start -> facts.add("from " + start.getAttribute("w:start")));
            return String.join(" ", facts);
        }

        /** LibreOffice forgets the numbers of further pages of a section that has no more than one. */
        private boolean numbered() {
            return parts.entrySet().stream()
                    .filter(part -> part.getKey().matches("word/(header|footer)\\d+\\.xml"))
                    .anyMatch(part -> text(part.getValue()).contains("PAGE"));
        }

        /** Programs round twentieths of a point in their own ways. */
        private static String millimetres(Element element, String attribute) {
            return Long.toString(Math.round(Double.parseDouble(element.getAttribute(attribute)) * 25.4 / 1440));
        }

        private static String value(Element parent, String name) {
            List<Element> found = all(parent, name);
            return found.isEmpty() ? "" : found.get(0).getAttribute("w:val");
        }

        private static String text(Element paragraph) {
            StringBuilder text = new StringBuilder();
            for (Element each : all(paragraph, "*")) {
                switch (each.getNodeName()) {
                    case "w:t", "w:instrText" -> text.append(each.getTextContent());
                    case "w:br" -> text.append('\n');
                    case "w:footnoteReference" -> text.append("[note]");
                    default -> {}
                }
            }
            return text.toString().replace('\u00A0', ' ').strip();
        }

        private static List<Element> all(Element parent, String name) {
            NodeList found = parent.getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int at = 0; at < found.getLength(); at++) {
                elements.add((Element) found.item(at));
            }
            return elements;
        }
    }
}
