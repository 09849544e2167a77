package io.github.vanthu.samples.form;

import io.github.vanthu.regulation.FormRule;
import io.github.vanthu.regulation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many planted faults of each rule were found in which format, as a table of text. */
final class FormFaultTable {
    private final Map<String, Row> rows = new TreeMap<>();

    /** Notes a planted fault. */
    void note(FormFault fault, String format, boolean found, Set<String> others) {
        Row row = rows.computeIfAbsent(fault.rule(), rule -> new Row());
        int[] counts = row.counts.computeIfAbsent(format, name -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
        row.others.addAll(others);
    }

    /** Writes the table, rules that no program checks included. */
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("rule      DOCX   PDF    implied seen / clause\n");
        RuleCatalogue.all().forEach(rule -> text.append(line(rule)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private String line(FormRule rule) {
        Row row = rows.getOrDefault(rule.code(), new Row());
        String last = rule.checkable() ? rule.clauses().values().iterator().next() : "unchecked: " + rule.unchecked();
        String implied = row.others.isEmpty() ? "" : row.others + " ";
        return "%-9s %-6s %-6s %s%s%n".formatted(rule.code(), row.text("docx"), row.text("pdf"), implied, last);
    }

    /** What was planted and found of a rule. */
    private static final class Row {
        private final Map<String, int[]> counts = new TreeMap<>();
        private final Set<String> others = new TreeSet<>();

        String text(String format) {
            int[] found = counts.get(format);
            return found == null ? "–" : found[0] + "/" + found[1];
        }
    }
}
