package io.github.vanthu.check.mend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/** Reads and writes XML parts so that what is not changed means the same to the letter. */
final class PartXml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(HEAD);

    private PartXml() {}

    static Document parsed(byte[] part) {
        try {
            return factory().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("a part that was read before cannot be read again", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    static byte[] written(Document part) {
        PartXml writer = new PartXml();
        writer.children(part);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else if (node instanceof ProcessingInstruction instruction) {
            out.append("<?")
                    .append(instruction.getTarget())
                    .append(' ')
                    .append(instruction.getData())
                    .append("?>");
        } else if (node.getNodeType() == Node.COMMENT_NODE) {
            out.append("<!--").append(node.getNodeValue()).append("-->");
        } else {
            escaped(node.getNodeValue(), false);
        }
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
            escaped(attributes.item(i).getNodeValue(), true);
            out.append('"');
        }
        if (!element.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element);
        out.append("</").append(element.getTagName()).append('>');
    }

    /** White space in attributes and carriage returns would be read otherwise than they were written (XML 1.0, 2.11 and 3.3.3). */
    private void escaped(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(letter);
            }
        }
    }
}
