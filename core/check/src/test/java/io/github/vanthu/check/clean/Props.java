package io.github.vanthu.check.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Properties of a paragraph or run in the order that the schema wants (ECMA-376 Part 1, 17.3.1.26 and 17.3.2.28). */
final class Props {
    private static final List<String> PARAGRAPH = List.of(
            "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                    .split(" "));
    private static final List<String> PARAGRAPH_END = List.of(
            "bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc outlineLvl rPr sectPr"
                    .split(" "));
    private static final List<String> RUN = List.of(
            "rStyle rFonts b bCs i iCs caps smallCaps strike noProof vanish color spacing w kern position sz szCs highlight u"
                    .split(" "));
    private static final List<String> RUN_END = List.of("shd vertAlign rtl cs lang".split(" "));

    private final String name;
    private final Map<String, String> values;

    private Props(String name, List<String> order) {
        this.name = name;
        this.values = new TreeMap<>(Comparator.comparingInt(order::indexOf));
    }

    static Props paragraph() {
        return new Props("w:pPr", joined(PARAGRAPH, PARAGRAPH_END));
    }

    static Props run() {
        return new Props("w:rPr", joined(RUN, RUN_END));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Sets an element with attributes, such as {@code set("jc", "w:val='both'")}. */
    Props set(String element, String attributes) {
        values.put(element, "<w:" + element + (attributes.isEmpty() ? "" : " " + attributes) + "/>");
        return this;
    }

    /** Sets an element with a value. */
    Props val(String element, Object value) {
        return set(element, "w:val='" + value + "'");
    }

    /** Sets an element with content. */
    Props put(String element, String content) {
        values.put(element, "<w:" + element + ">" + content + "</w:" + element + ">");
        return this;
    }

    Props remove(String element) {
        values.remove(element);
        return this;
    }

    String inside() {
        return String.join("", values.values());
    }

    String xml() {
        return values.isEmpty() ? "" : "<" + name + ">" + inside() + "</" + name + ">";
    }
}
