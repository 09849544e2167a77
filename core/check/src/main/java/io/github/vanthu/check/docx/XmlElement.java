package io.github.vanthu.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a part; elements of WordprocessingML and its drawings are known by usual prefixes, whatever the file calls them. */
final class XmlElement {
    private final String name;
    private final String written;
    private final Map<String, String> attributes;
    private final Optional<XmlElement> parent;
    private final int index;
    private final List<XmlElement> children = new ArrayList<>(2);
    private final StringBuilder characters = new StringBuilder(0);
    private boolean alone = true;

    /**
     * Makes an element without content.
     *
     * @param name its name with the usual prefix, such as {@code w:p}
     * @param written its name as the file writes it
     * @param index its number among siblings that are written alike, from 1
     */
    XmlElement(String name, String written, Map<String, String> attributes, Optional<XmlElement> parent, int index) {
        this.name = name;
        this.written = written;
        this.attributes = attributes;
        this.parent = parent;
        this.index = index;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String text) {
        characters.append(text);
    }

    void hasLike() {
        alone = false;
    }

    String name() {
        return name;
    }

    String written() {
        return written;
    }

    /** Returns the name without its prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Returns an attribute by its name without prefix; empty if it is absent. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    String val() {
        return get("val");
    }

    List<XmlElement> children() {
        return children;
    }

    String text() {
        return characters.toString();
    }

    Optional<XmlElement> parent() {
        return parent;
    }

    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    Optional<XmlElement> child(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Returns the element at the end of a way of children. */
    Optional<XmlElement> at(String... way) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : way) {
            found = found.flatMap(element -> element.child(step));
        }
        return found;
    }

    /** Returns the elements of a name at any depth, in order. */
    Stream<XmlElement> all(String wanted) {
        return children.stream()
                .flatMap(child ->
                        Stream.concat(child.is(wanted) ? Stream.of(child) : Stream.empty(), child.all(wanted)));
    }

    /** Returns whether a child that switches something on or off is there and on (ECMA-376 Part 1, 17.17.4). */
    boolean on(String wanted) {
        return child(wanted).map(found -> on(found.attributes)).orElse(false);
    }

    /** Returns whether attributes switch on: yes unless they say no. */
    static boolean on(Map<String, String> attributes) {
        String val = attributes.getOrDefault("val", "true");
        return !val.equals("0") && !val.equals("false") && !val.equals("off");
    }

    /** Returns the position in the part as an XPath; siblings written alike are counted from 1. */
    String path() {
        StringBuilder path = new StringBuilder();
        appendPath(path);
        return path.toString();
    }

    private void appendPath(StringBuilder path) {
        parent.ifPresent(above -> above.appendPath(path));
        path.append('/').append(written);
        if (!alone) {
            path.append('[').append(index).append(']');
        }
    }
}
