package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.typeset.FontMetrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes documents in tests and takes the packages apart. */
final class Packages {
    static final FrameStore FRAMES = new FrameStore();
    static final FontMetrics METRICS = FontMetrics.liberationSerif();

    private Packages() {}

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter(FRAMES, METRICS).write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static Map<String, String> parts(Document document) {
        return parts(bytes(document));
    }

    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /** Returns what stands between the tags of the body, for a document of these blocks in one section. */
    static String body(Block... blocks) {
        String document = parts(Samples.of(blocks)).getOrDefault("word/document.xml", "");
        return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("<w:sectPr>"));
    }

    static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    /** Returns the elements of a qualified name in document order. */
    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
