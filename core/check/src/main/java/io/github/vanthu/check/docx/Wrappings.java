package io.github.vanthu.check.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Elements that only wrap others: controls, smart tags, insertions, alternatives. */
final class Wrappings {
    private static final Set<String> WRAPPERS = Set.of(
            "w:sdt",
            "w:sdtContent",
            "w:customXml",
            "w:smartTag",
            "w:ins",
            "w:moveTo",
            "w:hyperlink",
            "w:bdo",
            "w:dir",
            "w:fldSimple");
    private static final Set<String> UNDERSTOOD =
            Set.of("wps", "wpg", "wpc", "w14", "w15", "w16", "wp14", "a14", "w16se", "w16cid");

    private Wrappings() {}

    static boolean wraps(XmlElement element) {
        return WRAPPERS.contains(element.name()) || element.is("mc:AlternateContent");
    }

    /** Returns the elements inside that are none of the wrappers, in order. */
    static List<XmlElement> unwrapped(XmlElement parent) {
        List<XmlElement> unwrapped = new ArrayList<>();
        for (XmlElement child : inside(parent)) {
            if (wraps(child)) {
                unwrapped.addAll(unwrapped(child));
            } else {
                unwrapped.add(child);
            }
        }
        return unwrapped;
    }

    /** Returns the children that count: of alternatives those of the first that is understood (Part 3, 7.6). */
    static List<XmlElement> inside(XmlElement element) {
        return element.is("mc:AlternateContent")
                ? chosen(element).map(XmlElement::children).orElse(List.of())
                : element.children();
    }

    private static Optional<XmlElement> chosen(XmlElement alternatives) {
        return alternatives
                .children("mc:Choice")
                .filter(choice ->
                        Stream.of(choice.get("Requires").strip().split("\\s+")).allMatch(UNDERSTOOD::contains))
                .findFirst()
                .or(() -> alternatives.child("mc:Fallback"));
    }
}
