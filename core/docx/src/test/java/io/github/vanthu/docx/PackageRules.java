package io.github.vanthu.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Finds what no schema finds and Word yet calls damaged: cells without a paragraph, references to nothing. */
final class PackageRules {
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, String> parts;
    private final List<String> findings = new ArrayList<>();

    private PackageRules(Map<String, String> parts) {
        this.parts = parts;
    }

    /** Returns the findings, one line each. */
    static List<String> findings(Map<String, String> parts) {
        PackageRules rules = new PackageRules(parts);
        rules.contentTypes();
        rules.relationships();
        parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
                .forEach(rules::word);
        rules.notes();
        return rules.findings;
    }

    private void contentTypes() {
        Element types = root(TYPES);
        Set<String> named = values(Packages.all(types, "Override"), "PartName");
        Set<String> suffixes = values(Packages.all(types, "Default"), "Extension");
        for (String part : parts.keySet()) {
            expect(
                    part.equals(TYPES) || named.contains("/" + part) || part.endsWith(".rels"),
                    "no content type for " + part);
            expect(suffixes.contains(part.substring(part.lastIndexOf('.') + 1)), "no default for " + part);
        }
        named.forEach(name -> expect(parts.containsKey(name.substring(1)), "content type of nothing: " + name));
    }

    private void relationships() {
        for (String part : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
            List<Element> all = Packages.all(root(part), "Relationship");
            expect(values(all, "Id").size() == all.size(), "relationship id twice in " + part);
            values(all, "Target")
                    .forEach(target -> expect(
                            parts.containsKey(target.startsWith("/") ? target.substring(1) : target),
                            "relationship to nothing: " + target));
        }
        Set<String> known = values(Packages.all(root("word/_rels/document.xml.rels"), "Relationship"), "Id");
        for (String name : List.of("w:headerReference", "w:footerReference")) {
            values(Packages.all(root("word/document.xml"), name), "r:id")
                    .forEach(id -> expect(known.contains(id), "reference to nothing: " + id));
        }
    }

    private void word(String part) {
        Element root = root(part);
        for (String name : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link")) {
            values(Packages.all(root, name), "w:val")
                    .forEach(id -> expect(styles().contains(id), "unknown style " + id + " in " + part));
        }
        findings.addAll(TableRules.findings(part, root));
        findings.addAll(FieldRules.findings(part, root));
        findings.addAll(ReferenceRules.findings(part, root, root("word/numbering.xml")));
    }

    private void notes() {
        List<String> calls = Packages.all(root("word/document.xml"), "w:footnoteReference").stream()
                .map(call -> call.getAttribute("w:id"))
                .toList();
        List<String> notes = Packages.all(root("word/footnotes.xml"), "w:footnote").stream()
                .map(note -> note.getAttribute("w:id"))
                .toList();
        expect(new HashSet<>(notes).size() == notes.size(), "footnote id twice: " + notes);
        expect(notes.subList(2, notes.size()).equals(calls), "calls " + calls + " but notes " + notes);
    }

    private Set<String> styles() {
        return values(Packages.all(root("word/styles.xml"), "w:style"), "w:styleId");
    }

    private Element root(String part) {
        return Packages.root(parts.getOrDefault(part, "<absent/>"));
    }

    private static Set<String> values(List<Element> elements, String attribute) {
        return elements.stream().map(element -> element.getAttribute(attribute)).collect(Collectors.toSet());
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
