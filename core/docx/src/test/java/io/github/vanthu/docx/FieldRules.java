package io.github.vanthu.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Fields: each begins, separates at most once, and ends, in this order (ECMA-376 Part 1, 17.16.18). */
final class FieldRules {
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> findings = new ArrayList<>();

    private FieldRules() {}

    /** Returns what is wrong with the fields of a part, one line each. */
    static List<String> findings(String part, Element root) {
        FieldRules rules = new FieldRules();
        Packages.all(root, "w:fldChar").forEach(mark -> rules.mark(mark.getAttribute("w:fldCharType")));
        rules.open.forEach(field -> rules.findings.add("field not closed"));
        return rules.findings.stream().map(finding -> finding + " in " + part).toList();
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            open.push("begin");
        } else if (open.isEmpty()) {
            findings.add("field " + type + " without begin");
        } else if (type.equals("end")) {
            open.pop();
        } else if (open.pop().equals("separate")) {
            findings.add("field separated twice");
            open.push("separate");
        } else {
            open.push("separate");
        }
    }
}
