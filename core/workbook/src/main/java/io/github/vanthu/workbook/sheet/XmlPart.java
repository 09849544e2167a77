package io.github.vanthu.workbook.sheet;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read from start to end; names of elements are taken without their namespace. */
final class XmlPart {
    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XmlPart open(XMLInputFactory factory, InputStream in) throws XMLStreamException {
        return new XmlPart(factory.createXMLStreamReader(in));
    }

    /** Goes to the next start of an element and returns whether there is one. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("document type declarations are not allowed");
        }
        return event;
    }

    /** Hands over each element below the current one and returns behind its end. */
    void each(Element action) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int before = ends;
                action.accept(name());
                depth += before == ends ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        ends++;
    }

    private int ends;

    /** Reads an element; it may go on to the end of it. */
    interface Element {
        /** Reads the element that was just started. */
        void accept(String name) throws XMLStreamException;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Returns an attribute whatever its namespace, or an empty text. */
    String attribute(String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }

    int number(String name, int fallback) throws XMLStreamException {
        String text = attribute(name);
        try {
            return text.isEmpty() ? fallback : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new XMLStreamException(name + " is no number: " + text, e);
        }
    }

    /** Returns whether an attribute says yes. */
    boolean flag(String name) {
        String text = attribute(name);
        return text.equals("1") || text.equals("true");
    }

    /** Returns whether an element such as {@code <b/>} or {@code <b val="1"/>} says yes. */
    boolean on() {
        return attribute("val").isEmpty() || flag("val");
    }

    /** Reads the texts {@code <t>} below the current element, without readings of foreign scripts. */
    String texts() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        each(name -> {
            switch (name) {
                case "t" -> text.append(text());
                case "rPh" -> each(inner -> {});
                default -> {}
            }
        });
        return text.toString();
    }

    /** Reads the text of the current element to its end. */
    String text() throws XMLStreamException {
        ends++;
        return reader.getElementText();
    }
}
