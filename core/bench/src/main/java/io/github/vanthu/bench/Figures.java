package io.github.vanthu.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run measured.
 *
 * @param medians median time of each benchmark in milliseconds, by the name of its method
 */
record Figures(Map<String, Double> medians) {
    private static final String DEFLATE = "deflate";
    private static final String PAINT = "paint";

    Figures {
        medians = new LinkedHashMap<>(medians);
    }

    /** Returns a table of all benchmarks, and of those that have a floor with their ratio to it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("%-28s %10s", "benchmark", "median ms"));
        medians.forEach((name, median) -> lines.add(line("%-28s %10.3f", name, median)));
        lines.add("");
        lines.add(line("%-28s %10s %8s", "against its floor", "ratio", "aim"));
        lines.add(ratio("docxWriting", of(DEFLATE), "4"));
        lines.add(ratio("planToDocx", of(DEFLATE), ""));
        lines.add(ratio("typesetAndPaint", of(PAINT), "6"));
        lines.add(ratio("planToPdf", of(PAINT), ""));
        lines.add(ratio("planToBoth", of(DEFLATE) + of(PAINT), ""));
        return lines;
    }

    private String ratio(String name, double floor, String aim) {
        return line("%-28s %10.2f %8s", name, of(name) / floor, aim).stripTrailing();
    }

    private double of(String name) {
        Double median = medians.get(name);
        if (median == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return median;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
