package io.github.vanthu.check.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Formatting that one place of a file sets: of a style, of the defaults, of a paragraph or of a run (thuộc tính định dạng).
 *
 * <p>Elements by name with their attributes; borders and numbering as {@code pBdr/bottom} and {@code numPr/numId}. Source:
 * ECMA-376 Part 1, 17.3.1, 17.3.2 and 17.7.2.
 */
final class PropertySet {
    static final PropertySet NONE = new PropertySet(Map.of());

    private static final Set<String> BY_ATTRIBUTE = Set.of("rFonts", "spacing", "ind");
    private static final Set<String> NESTED = Set.of("pBdr", "numPr");
    private static final Set<String> APART = Set.of("rPr", "sectPr", "tabs", "pPrChange", "rPrChange");
    private static final Map<String, String> SAME =
            Map.of("start", "left", "end", "right", "startChars", "leftChars", "endChars", "rightChars");
    private static final Map<String, String> DISPLACED = Map.ofEntries(
            Map.entry("ascii", "asciiTheme"),
            Map.entry("asciiTheme", "ascii"),
            Map.entry("hAnsi", "hAnsiTheme"),
            Map.entry("hAnsiTheme", "hAnsi"),
            Map.entry("cs", "cstheme"),
            Map.entry("cstheme", "cs"),
            Map.entry("firstLine", "hanging"),
            Map.entry("hanging", "firstLine"));

    private final Map<String, Map<String, String>> values;

    private PropertySet(Map<String, Map<String, String>> values) {
        this.values = values;
    }

    /** Returns what an element such as {@code w:pPr} sets; nothing where it is absent. */
    static PropertySet of(Optional<XmlElement> properties) {
        return properties
                .filter(found -> !found.children().isEmpty())
                .map(PropertySet::of)
                .orElse(NONE);
    }

    private static PropertySet of(XmlElement properties) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (XmlElement property : properties.children()) {
            String name = property.local();
            if (NESTED.contains(name)) {
                property.children().forEach(part -> values.put(name + "/" + part.local(), part.attributes()));
            } else if (!APART.contains(name)) {
                values.put(name, name.equals("ind") ? named(property.attributes()) : property.attributes());
            }
        }
        return new PropertySet(values);
    }

    private static Map<String, String> named(Map<String, String> attributes) {
        Map<String, String> named = new LinkedHashMap<>();
        attributes.forEach((name, value) -> named.put(SAME.getOrDefault(name, name), value));
        return named;
    }

    /** Returns these properties with those of a stronger place above them. */
    PropertySet with(PropertySet stronger) {
        if (stronger.values.isEmpty() || values.isEmpty()) {
            return values.isEmpty() ? stronger : this;
        }
        Map<String, Map<String, String>> joined = new LinkedHashMap<>(values);
        stronger.values.forEach((name, attributes) -> joined.merge(
                name, attributes, BY_ATTRIBUTE.contains(name) ? PropertySet::joined : (weak, strong) -> strong));
        return new PropertySet(joined);
    }

    private static Map<String, String> joined(Map<String, String> weak, Map<String, String> strong) {
        Map<String, String> joined = new LinkedHashMap<>(weak);
        strong.keySet().forEach(name -> joined.remove(DISPLACED.getOrDefault(name, "")));
        joined.putAll(strong);
        return joined;
    }

    /** Returns these properties with one more. */
    PropertySet with(String name, Map<String, String> attributes) {
        return with(new PropertySet(Map.of(name, attributes)));
    }

    /** Returns only some of these properties. */
    PropertySet only(Set<String> names) {
        Map<String, Map<String, String>> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(names);
        return new PropertySet(some);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns an attribute of a property; empty if it is absent. */
    String get(String name, String attribute) {
        return values.getOrDefault(name, Map.of()).getOrDefault(attribute, "");
    }

    String val(String name) {
        return get(name, "val");
    }

    /** Returns whether a property that switches something is there and on. */
    boolean on(String name) {
        return values.containsKey(name) && XmlElement.on(values.getOrDefault(name, Map.of()));
    }

    /** Returns a whole number; nothing where it is absent or none. */
    Optional<Long> number(String name, String attribute) {
        return Measures.number(get(name, attribute));
    }
}
