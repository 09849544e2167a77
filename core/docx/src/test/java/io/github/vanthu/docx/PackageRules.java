package io.github.vanthu.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
        for (Element cell : Packages.all(root, "w:tc")) {
            Node last = cell.getLastChild();
            expect(last != null && last.getNodeName().equals("w:p"), "cell without a paragraph at its end in " + part);
        }
        for (String name : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
            values(Packages.all(root, name), "w:val")
                    .forEach(id -> expect(styles().contains(id), "unknown style " + id + " in " + part));
        }
        fields(root, part);
        tables(root, part);
    }

    private void fields(Element root, String part) {
        List<String> marks = Packages.all(root, "w:fldChar").stream()
                .map(mark -> mark.getAttribute("w:fldCharType"))
                .toList();
        expect(
                marks.isEmpty() || marks.equals(List.of("begin", "separate", "end")),
                "field not closed in " + part + ": " + marks);
    }

    /** Every row covers every column. */
    private void tables(Element root, String part) {
        for (Element row : Packages.all(root, "w:tr")) {
            int covered = 0;
            for (Element cell : Packages.all(row, "w:tc")) {
                if (cell.getParentNode() == row) {
                    covered += span(cell);
                }
            }
            Element table = (Element) row.getParentNode();
            int columns =
                    Packages.all(table, "w:tblGrid").get(0).getChildNodes().getLength();
            expect(covered == columns, "row of " + covered + " columns in a table of " + columns + " in " + part);
        }
    }

    private static int span(Element cell) {
        Element properties = Packages.all(cell, "w:tcPr").get(0);
        List<Element> spans = Packages.all(properties, "w:gridSpan");
        return spans.isEmpty() ? 1 : Integer.parseInt(spans.get(0).getAttribute("w:val"));
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
