package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.document.Length;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Paper, margins and columns of a section (ECMA-376 Part 1, 17.6); a file may leave all of it out. */
final class SectionProperties {
    private static final Map<String, Long> USUAL =
            Map.of("top", 1440L, "bottom", 1440L, "left", 1440L, "right", 1440L, "w", 12_240L, "h", 15_840L);
    private static final long COLUMN_SPACE = 720;

    private final Optional<XmlElement> element;

    /** Reads the properties of a section. */
    SectionProperties(Optional<XmlElement> element) {
        this.element = element;
    }

    Optional<XmlElement> element() {
        return element;
    }

    private String get(String child, String attribute) {
        return element.flatMap(found -> found.child(child))
                .map(found -> found.get(attribute))
                .orElse("");
    }

    private long twips(String child, String attribute) {
        return Measures.twips(get(child, attribute))
                .map(length -> (long) length.twips())
                .orElse(USUAL.getOrDefault(attribute, 0L));
    }

    boolean on(String child) {
        return element.map(found -> found.on(child)).orElse(false);
    }

    PageSetup setup(ContentPlace place) {
        return new PageSetup(
                place,
                Length.twips(twips("w:pgSz", "w")),
                Length.twips(twips("w:pgSz", "h")),
                margin(twips("w:pgMar", "top")),
                margin(twips("w:pgMar", "bottom")),
                margin(left()),
                margin(right()),
                !get("w:type", "val").equals("continuous"),
                on("w:titlePg"),
                firstNumber(),
                arabic(),
                OptionalInt.empty());
    }

    /** A negative margin at the top or bottom is one that its contents may reach into (17.6.11). */
    private static LengthRange margin(long twips) {
        return LengthRange.exactly(Length.twips(Math.abs(twips)));
    }

    private long left() {
        return twips("w:pgMar", "left") + (on("w:rtlGutter") ? 0 : twips("w:pgMar", "gutter"));
    }

    private long right() {
        return twips("w:pgMar", "right") + (on("w:rtlGutter") ? twips("w:pgMar", "gutter") : 0);
    }

    private OptionalInt firstNumber() {
        Optional<Long> start = Measures.number(get("w:pgNumType", "start"));
        return start.isPresent() ? OptionalInt.of(start.get().intValue()) : OptionalInt.empty();
    }

    private boolean arabic() {
        String format = get("w:pgNumType", "fmt");
        return format.isEmpty() || format.equals("decimal");
    }

    /** Returns the column of text; of several the first. */
    Column column() {
        Length left = Length.twips(left());
        long text = Math.max(0, twips("w:pgSz", "w") - left() - right());
        Length room = Length.twips(columnWidth(text));
        return new Column(LengthRange.exactly(room), PropertySet.NONE, PropertySet.NONE, false, Optional.of(left));
    }

    private long columnWidth(long text) {
        Optional<XmlElement> columns = element.flatMap(found -> found.child("w:cols"));
        Optional<Long> first =
                columns.flatMap(found -> found.child("w:col")).flatMap(col -> Measures.number(col.get("w")));
        long count = columns.flatMap(found -> Measures.number(found.get("num")))
                .filter(num -> num > 0)
                .orElse(1L);
        long space =
                columns.flatMap(found -> Measures.number(found.get("space"))).orElse(COLUMN_SPACE);
        return first.orElse(Math.max(0, (text - (count - 1) * space) / count));
    }
}
