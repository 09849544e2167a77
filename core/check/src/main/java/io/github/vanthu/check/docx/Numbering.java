package io.github.vanthu.check.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists that number themselves, as the file defines them (ECMA-376 Part 1, 17.9). */
final class Numbering {
    static final int LEVELS = 9;
    private static final int MOST_LINKS = 8;

    private final StyleSheet styles;
    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    /** Reads the part of numbering; a file may have none. */
    Numbering(Optional<XmlElement> part, StyleSheet styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            root.children("w:abstractNum").forEach(found -> abstracts.putIfAbsent(found.get("abstractNumId"), found));
            root.children("w:num").forEach(found -> lists.putIfAbsent(found.get("numId"), found));
        });
    }

    /**
     * A level of a list.
     *
     * @param list identifier of the list
     * @param family identifier of the definition, whose lists count on together
     * @param level level from 0
     * @param definition element of the level
     * @param startsAt number that the list begins anew with, where it says so
     */
    record Level(String list, String family, int level, XmlElement definition, Optional<Long> startsAt) {
        PropertySet paragraph() {
            return PropertySet.of(definition.child("w:pPr"));
        }

        PropertySet run() {
            return PropertySet.of(definition.child("w:rPr"));
        }

        String format() {
            return definition.child("w:numFmt").map(XmlElement::val).orElse("decimal");
        }

        long start() {
            return definition
                    .child("w:start")
                    .flatMap(found -> Measures.number(found.val()))
                    .orElse(0L);
        }
    }

    /** Returns a level of a list; nothing if the file does not define it. */
    Optional<Level> level(String list, int level) {
        XmlElement number = lists.get(list);
        if (number == null || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        return family(number, 0).flatMap(family -> {
            Optional<XmlElement> override = at(number, "w:lvlOverride", level);
            Optional<Long> start = override.flatMap(found -> found.child("w:startOverride"))
                    .flatMap(found -> Measures.number(found.val()));
            return override.flatMap(found -> found.child("w:lvl"))
                    .or(() -> at(family, "w:lvl", level))
                    .map(definition -> new Level(list, family.get("abstractNumId"), level, definition, start));
        });
    }

    private static Optional<XmlElement> at(XmlElement parent, String name, int level) {
        return parent.children(name)
                .filter(found -> found.get("ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    /** Returns the definition of a list; one that only names a numbering style stands for the style's list. */
    private Optional<XmlElement> family(XmlElement number, int links) {
        Optional<XmlElement> found =
                number.child("w:abstractNumId").flatMap(id -> Optional.ofNullable(abstracts.get(id.val())));
        Optional<String> link =
                found.flatMap(family -> family.child("w:numStyleLink")).map(XmlElement::val);
        if (link.isEmpty() || links > MOST_LINKS) {
            return found;
        }
        return link.flatMap(styles::numbering)
                .map(style -> style.paragraph().val("numPr/numId"))
                .flatMap(id -> Optional.ofNullable(lists.get(id)))
                .flatMap(other -> family(other, links + 1));
    }

    /** Returns the level of a list that belongs to a paragraph style. */
    Optional<Level> ofStyle(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            Optional<Level> found = level(list, level);
            boolean belongs = found.flatMap(known -> known.definition().child("w:pStyle"))
                    .filter(named -> named.val().equals(style))
                    .isPresent();
            if (belongs) {
                return found;
            }
        }
        return Optional.empty();
    }
}
