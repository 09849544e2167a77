package io.github.vanthu.check.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a file and its defaults (ECMA-376 Part 1, 17.7). */
final class StyleSheet {
    private static final int LONGEST_CHAIN = 40;

    private final PropertySet defaultParagraph;
    private final PropertySet defaultRun;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, PropertySet> runs = new HashMap<>();

    /**
     * A style.
     *
     * @param id identifier
     * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
     * @param name name as users see it
     * @param base identifier of the style it rests on; empty for none
     * @param paragraph what it sets for paragraphs
     * @param run what it sets for characters
     * @param element its element
     */
    record Style(
            String id,
            String type,
            String name,
            String base,
            PropertySet paragraph,
            PropertySet run,
            XmlElement element) {

        private static Style of(XmlElement style) {
            return new Style(
                    style.get("styleId"),
                    style.get("type"),
                    style.child("w:name").map(XmlElement::val).orElse(""),
                    style.child("w:basedOn").map(XmlElement::val).orElse(""),
                    PropertySet.of(style.child("w:pPr")),
                    PropertySet.of(style.child("w:rPr")),
                    style);
        }
    }

    /** Reads the part of styles; a file may have none. */
    StyleSheet(Optional<XmlElement> part) {
        this.defaultParagraph = PropertySet.of(part.flatMap(root -> root.at("w:docDefaults", "w:pPrDefault", "w:pPr")));
        this.defaultRun = PropertySet.of(part.flatMap(root -> root.at("w:docDefaults", "w:rPrDefault", "w:rPr")));
        part.ifPresent(root -> root.children("w:style").forEach(this::add));
    }

    private void add(XmlElement element) {
        Style style = Style.of(element);
        styles.putIfAbsent(style.id(), style);
        String byDefault = element.get("default");
        if (byDefault.equals("1") || byDefault.equals("true") || byDefault.equals("on")) {
            defaults.put(style.type(), style.id());
        }
    }

    PropertySet defaultParagraph() {
        return defaultParagraph;
    }

    PropertySet defaultRun() {
        return defaultRun;
    }

    /** Returns the style of an identifier, or the default style of the type where the file names none or an unknown one. */
    Optional<Style> find(String type, String id) {
        Optional<Style> named =
                Optional.ofNullable(styles.get(id)).filter(style -> style.type().equals(type));
        return named.isPresent() ? named : Optional.ofNullable(styles.get(defaults.getOrDefault(type, "")));
    }

    /** Returns a character style; characters without one have none. */
    Optional<Style> character(String id) {
        return Optional.ofNullable(styles.get(id)).filter(style -> style.type().equals("character"));
    }

    /** Returns a numbering style. */
    Optional<Style> numbering(String id) {
        return Optional.ofNullable(styles.get(id)).filter(style -> style.type().equals("numbering"));
    }

    /** Returns a style and those it rests on, the deepest first; a circle ends where it closes, no chain is endless. */
    List<Style> chain(Style style) {
        Deque<Style> chain = new ArrayDeque<>();
        Optional<Style> next = Optional.of(style);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN && !chain.contains(next.get())) {
            chain.addFirst(next.get());
            next = Optional.ofNullable(styles.get(next.get().base()));
        }
        return new ArrayList<>(chain);
    }

    /** Returns what a style with those it rests on sets for characters. */
    PropertySet run(Style style) {
        PropertySet known = runs.get(style.id());
        if (known == null) {
            known = chain(style).stream().map(Style::run).reduce(PropertySet.NONE, PropertySet::with);
            runs.put(style.id(), known);
        }
        return known;
    }
}
