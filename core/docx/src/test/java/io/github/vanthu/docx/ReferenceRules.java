package io.github.vanthu.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Numbering, bookmarks, links and identifiers: whatever is named exists, and once only. */
final class ReferenceRules {
    private final String part;
    private final Element root;
    private final List<String> findings = new ArrayList<>();

    private ReferenceRules(String part, Element root) {
        this.part = part;
        this.root = root;
    }

    /** Returns what is wrong with the references of a part, one line each. */
    static List<String> findings(String part, Element root, Element numbering) {
        ReferenceRules rules = new ReferenceRules(part, root);
        rules.numbering(numbering);
        rules.bookmarks();
        rules.unique("w:footnote", "w:id");
        rules.unique("wp:docPr", "id");
        rules.unique("w:p", "w14:paraId");
        return rules.findings;
    }

    /** Number 0 takes a paragraph out of its list (ECMA-376 Part 1, 17.9.18). */
    private void numbering(Element numbering) {
        Set<String> lists = new HashSet<>(values(numbering, "w:num", "w:numId"));
        lists.add("0");
        values(root, "w:numId", "w:val").forEach(id -> expect(lists.contains(id), "unknown list " + id));
    }

    private void bookmarks() {
        unique("w:bookmarkStart", "w:id");
        unique("w:bookmarkStart", "w:name");
        unique("w:bookmarkEnd", "w:id");
        List<String> starts = values(root, "w:bookmarkStart", "w:id");
        List<String> ends = values(root, "w:bookmarkEnd", "w:id");
        expect(new HashSet<>(starts).equals(new HashSet<>(ends)), "bookmarks start " + starts + " but end " + ends);
        List<String> names = values(root, "w:bookmarkStart", "w:name");
        values(root, "w:hyperlink", "w:anchor")
                .forEach(anchor -> expect(names.contains(anchor), "link to nothing: " + anchor));
    }

    private void unique(String element, String attribute) {
        Set<String> seen = new HashSet<>();
        values(root, element, attribute)
                .forEach(value -> expect(seen.add(value), element + " " + attribute + " twice: " + value));
    }

    private static List<String> values(Element root, String element, String attribute) {
        return Packages.all(root, element).stream()
                .map(each -> each.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding + " in " + part);
        }
    }
}
