package io.github.vanthu.docx;

import io.github.vanthu.docx.DocxReadException.Kind;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a package that is read from start to end.
 *
 * <p>Document type declarations, and with them entities of one's own, are refused; so is nesting beyond a limit.
 */
public final class PartXml {
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final XMLStreamReader reader;
    private final long mostDepth;
    private int depth;

    /**
     * Opens a part in UTF-8; left to itself the parser prints bad bytes to the console.
     *
     * @param in its bytes
     * @param mostDepth levels of elements inside each other
     */
    public PartXml(InputStream in, long mostDepth) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.reader = factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.mostDepth = mostDepth;
    }

    /** Goes to the root element and returns whether there is one. */
    public boolean root() throws XMLStreamException, DocxReadException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on and returns the event, one of {@link XMLStreamConstants}; nothing but the end of the part is after it. */
    public int next() throws XMLStreamException, DocxReadException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("document type declarations are not allowed");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > mostDepth) {
            throw new DocxReadException(Kind.DEPTH);
        }
        return event;
    }

    /** Returns whether the root element has ended. */
    public boolean ended() {
        return depth == 0;
    }

    /** Goes behind the element that was just started. */
    void skip() throws XMLStreamException, DocxReadException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Returns the characters of the element that was just started, and goes behind it. */
    public String text() throws XMLStreamException, DocxReadException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Returns the name of the element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** Returns the prefix of the element; empty for none. */
    public String prefix() {
        return Objects.requireNonNullElse(reader.getPrefix(), "");
    }

    /** Returns the namespace of the element; empty for none. */
    public String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    /** Returns the characters between elements. */
    public String characters() {
        return reader.getText();
    }

    /** Returns the attributes of the element by their names without prefix, in their order; of equal names the first. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    boolean is(String namespace, String name) {
        return namespace.equals(reader.getNamespaceURI()) && name.equals(reader.getLocalName());
    }

    /** Returns whether an element of a name begins or ends here. */
    boolean named(String name) {
        boolean element = reader.isStartElement() || reader.isEndElement();
        return element && name.equals(reader.getLocalName());
    }

    /** Returns whether the element belongs to WordprocessingML, in either of its namespaces. */
    public boolean word() {
        String namespace = reader.getNamespaceURI();
        return Namespaces.WORD.equals(namespace) || STRICT.equals(namespace);
    }

    boolean isWord(String name) {
        return word() && name.equals(reader.getLocalName());
    }

    /** Returns an attribute whatever its namespace, or an empty text. */
    String attribute(String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }
}
