package io.github.vanthu.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Rewrites a part so that it depends on its content alone: only the namespaces in use, declared at the root under fixed
 * prefixes; attributes in the order of their names.
 */
final class CanonicalXml {
    private static final Map<String, String> PREFIXES = Map.of(
            Namespaces.WORD, "w:",
            Namespaces.RELATIONSHIPS, "r:",
            XMLConstants.XML_NS_URI, "xml:");

    private final Markup out;

    private CanonicalXml(Markup out) {
        this.out = out;
    }

    /** Returns the canonical form of a part of the word processor. */
    static String of(String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Markup out = new Markup(bytes)) {
            new CanonicalXml(out).root(parse(xml));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("docx4j wrote a part that cannot be read", e);
        }
    }

    private void root(Element element) {
        Set<String> used = new TreeSet<>();
        namespaces(element, used);
        used.remove(XMLConstants.XML_NS_URI);
        out.start(name(element));
        used.forEach(uri -> out.attribute("xmlns:" + prefix(uri).replace(":", ""), uri));
        content(element);
    }

    private void element(Element element) {
        out.start(name(element));
        content(element);
    }

    private void content(Element element) {
        attributes(element).forEach(out::attribute);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof Text text) {
                out.text(text.getData());
            }
        }
        out.end();
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                sorted.put(name(attribute), attribute.getValue());
            }
        }
        return sorted;
    }

    private static void namespaces(Element element, Set<String> used) {
        used.add(element.getNamespaceURI());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.item(i).getNamespaceURI();
            if (uri != null && !uri.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                used.add(uri);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                namespaces(inner, used);
            }
        }
    }

    private static String name(Node node) {
        String uri = node.getNamespaceURI();
        return uri == null ? node.getLocalName() : prefix(uri) + node.getLocalName();
    }

    private static String prefix(String uri) {
        String prefix = PREFIXES.get(uri);
        if (prefix == null) {
            throw new IllegalStateException("no prefix for the namespace " + uri);
        }
        return prefix;
    }
}
