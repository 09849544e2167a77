package io.github.vanthu.check.mend;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML (ECMA-376 Part 1, 17) by their local names, in transitional and strict files. */
final class Word {
    private static final List<String> NAMESPACES = List.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Word() {}

    /** Returns whether a node is an element of a name. */
    static boolean is(Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && NAMESPACES.contains(node.getNamespaceURI());
    }

    /** Returns the elements in an element. */
    static Stream<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** Returns the first element of a name in an element. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> is(child, name)).findFirst();
    }

    /** Returns all elements of a name below an element, in document order. */
    static Stream<Element> all(Element root, String name) {
        return children(root)
                .flatMap(child -> Stream.concat(is(child, name) ? Stream.of(child) : Stream.empty(), all(child, name)));
    }

    /** Makes an element that can stand beside another one, with the prefix of that one. */
    static Element make(Element beside, String name) {
        Element root = beside.getOwnerDocument().getDocumentElement();
        return beside.getOwnerDocument().createElementNS(root.getNamespaceURI(), prefix(root) + name);
    }

    /** Returns the value of an attribute, or an empty text. */
    static String value(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** Sets an attribute. */
    static Element set(Element element, String name, String value) {
        Element root = element.getOwnerDocument().getDocumentElement();
        element.setAttributeNS(root.getNamespaceURI(), prefix(root) + name, value);
        return element;
    }

    private static String prefix(Element root) {
        return root.getPrefix() == null ? "" : root.getPrefix() + ":";
    }
}
