package io.github.vanthu.workbook.writing;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of one part. */
final class XmlOut {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XMLStreamWriter writer;

    /** Begins a part; the stream is not closed at its end. */
    XmlOut(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Starts an element with names and values of attributes in turn. */
    void start(String name, Object... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
    }

    void empty(String name, Object... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i].toString(), valid(attributes[i + 1].toString()));
        }
    }

    void text(String text) throws XMLStreamException {
        writer.writeCharacters(valid(text));
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    void finish() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }

    /** Returns a text without the characters that XML does not have. */
    private static String valid(String text) {
        boolean whole = text.chars().allMatch(c -> (c >= ' ' && c < 0xfffe) || c == '\n' || c == '\t');
        return whole ? text : text.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]", "");
    }
}
