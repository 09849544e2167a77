package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.model.PartialDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what was recognised as text, one line a part, for people and tests (bản tóm tắt). */
public final class PaperDump {
    private static final int WORDS = 60;

    private PaperDump() {}

    /**
     * Returns kind and date, then each part: its element, annex after {@code @}, level after {@code #}, label in brackets, how
     * many paragraphs, the first words, and the short rule as a share of the text above it.
     *
     * <p>Example: {@code HEADING #2 [1.] "1. Mục đích"}.
     */
    public static String of(Paper paper) {
        String date = paper.date().map(PartialDate::numeric).orElse("-");
        String head = "kind " + paper.kind().orElse("-") + ", date " + date + ", annexes " + paper.annexes() + "\n";
        return paper.parts().stream().map(PaperDump::line).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String line(Part part) {
        StringBuilder line = new StringBuilder(part.element().name());
        append(line, part.annex() > 0, " @" + part.annex());
        append(line, part.level() > 0, " #" + part.level());
        append(line, !part.label().isEmpty(), " [" + part.label() + "]");
        append(line, part.lines().size() > 1, " x" + part.lines().size());
        part.table().ifPresent(table -> line.append(" ").append(size(table)));
        append(line, !part.lines().isEmpty(), " \"" + excerpt(part.text()) + "\"");
        part.rule().ifPresent(rule -> line.append(" ").append(measured(rule)));
        return line.toString();
    }

    private static void append(StringBuilder line, boolean wanted, String words) {
        line.append(wanted ? words : "");
    }

    private static String size(TablePiece table) {
        int columns = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        return table.rows().size() + "x" + columns;
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return line.length() <= WORDS ? line : line.substring(0, WORDS) + "…";
    }

    private static String measured(ShortRule rule) {
        double share = rule.length().middle().points() / Math.max(1, rule.text().points());
        return String.format(
                Locale.ROOT,
                "%s %.2f of %.0f pt",
                rule.kind(),
                share,
                rule.text().points());
    }
}
