package io.github.vanthu.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tables: cells end with a paragraph, rows cover every column, merged cells have a first one. */
final class TableRules {
    private final String part;
    private final List<String> findings = new ArrayList<>();

    private TableRules(String part) {
        this.part = part;
    }

    /** Returns what is wrong with the tables of a part, one line each. */
    static List<String> findings(String part, Element root) {
        TableRules rules = new TableRules(part);
        Packages.all(root, "w:tbl").forEach(rules::table);
        return rules.findings;
    }

    private void table(Element table) {
        int columns = children(children(table, "w:tblGrid").get(0), "w:gridCol").size();
        Set<String> merging = Set.of();
        for (Element row : children(table, "w:tr")) {
            merging = row(row, columns, merging);
        }
    }

    /** Returns the places of the cells that a row below may continue. */
    private Set<String> row(Element row, int columns, Set<String> above) {
        int covered = 0;
        Set<String> merging = new HashSet<>();
        for (Element cell : children(row, "w:tc")) {
            String place = covered + "+" + span(cell);
            String merge = merge(cell);
            expect(!merge.equals("continue") || above.contains(place), "cell continues none at column " + covered);
            if (!merge.isEmpty()) {
                merging.add(place);
            }
            Node last = cell.getLastChild();
            expect(last != null && last.getNodeName().equals("w:p"), "cell without a paragraph at its end");
            covered += span(cell);
        }
        expect(covered == columns, "row of " + covered + " columns in a table of " + columns);
        return merging;
    }

    private static String merge(Element cell) {
        List<Element> merges = children(properties(cell), "w:vMerge");
        return merges.isEmpty() ? "" : merges.get(0).getAttribute("w:val");
    }

    private static int span(Element cell) {
        List<Element> spans = children(properties(cell), "w:gridSpan");
        return spans.isEmpty() ? 1 : Integer.parseInt(spans.get(0).getAttribute("w:val"));
    }

    private static Element properties(Element cell) {
        return children(cell, "w:tcPr").get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                children.add((Element) child);
            }
        }
        return children;
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding + " in " + part);
        }
    }
}
