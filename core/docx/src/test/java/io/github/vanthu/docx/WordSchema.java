package io.github.vanthu.docx;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds parts against the schemas of ECMA-376 (transitional), which Apache POI carries. */
final class WordSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

    /** The word processor's schema refers to {@code xml:space} without saying where it is declared. */
    private static final String XML_SPACE = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema'"
            + " targetNamespace='http://www.w3.org/XML/1998/namespace'>"
            + "<xsd:attribute name='space' type='xsd:string'/></xsd:schema>";

    private static final Schema WORD = load("wml.xsd");
    private static final Schema EXTENDED = load("shared-documentPropertiesExtended.xsd");
    private static final Schema CUSTOM = load("shared-documentPropertiesCustom.xsd");

    private WordSchema() {}

    /** Returns what the schemas find wrong in the parts of a package, one line each. */
    static List<String> findings(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".xml") && !part.getKey().startsWith("["))
                .filter(part -> !part.getKey().equals(PropertyParts.CORE))
                .flatMap(part -> finding(part.getKey(), part.getValue()).stream())
                .toList();
    }

    private static List<String> finding(String name, String xml) {
        try {
            schema(name).newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(String name) {
        return switch (name) {
            case PropertyParts.EXTENDED -> EXTENDED;
            case PropertyParts.CUSTOM -> CUSTOM;
            default -> WORD;
        };
    }

    private static Schema load(String file) {
        URL place = Objects.requireNonNull(WordSchema.class.getResource(FOLDER + file));
        Source[] sources = {new StreamSource(new StringReader(XML_SPACE)), new StreamSource(place.toExternalForm())};
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
