package io.github.vanthu.cli;

import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.FindingText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints findings for people: what concerns one part of the document stands together, the parts in reading order.
 *
 * <p>Example: {@code Tiêu ngữ (đoạn 3, “Độc lập – Tự do – Hạnh phúc”): lỗi: … [FORM-014]}, below it measure, clause and mend.
 */
final class TextFindings implements FindingPrinter {
    private final TextOutput output;
    private final TextOutput below;
    private final Wording wording;
    private final FindingText text;

    TextFindings(TextOutput output, Wording wording) {
        this.output = output;
        this.below = output.indented("  ");
        this.wording = wording;
        this.text = new FindingText(wording.language());
    }

    @Override
    public void print(String file, CheckReport report) {
        if (report.findings().isEmpty()) {
            output.line(file + ": " + wording.word("check.clean") + " " + CheckSummary.act(wording, report));
            return;
        }
        output.line(file + ":");
        Map<String, List<Finding>> parts = byPart(report.findings());
        parts.values().forEach(this::part);
        below.line(wording.word("check.summary"));
        parts.values().forEach(found -> below.line("  " + text.element(found.get(0)) + ": " + counts(found)));
        below.line(wording.message(CheckSummary.of(file, report, wording)));
    }

    @Override
    public void mended(String target, Collection<Finding> mends, CheckReport after) {
        if (mends.isEmpty()) {
            output.line(target + ": " + wording.word("check.nothingMended"));
            return;
        }
        output.line(target + ": " + wording.word("check.mended").replace("{0}", String.valueOf(mends.size())));
        byPart(mends).values().forEach(part -> part.forEach(this::mend));
        below.line(wording.word("check.left") + " " + wording.message(CheckSummary.of(target, after, wording)));
    }

    private static Map<String, List<Finding>> byPart(Collection<Finding> findings) {
        Map<String, List<Finding>> parts = new LinkedHashMap<>();
        findings.forEach(found -> parts.computeIfAbsent(FindingText.key(found), key -> new ArrayList<>())
                .add(found));
        return parts;
    }

    private void part(List<Finding> part) {
        for (Finding found : part) {
            below.line(where(found) + ": " + text.severity(found.problem().severity()) + ": " + text.message(found)
                    + " [" + found.problem().code() + "]");
            Stream.of(text.measure(found), text.clause(found), text.hint(found), text.otherPlaces(found))
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> below.line("  " + line));
        }
    }

    private void mend(Finding mend) {
        below.line(where(mend) + ": " + text.message(mend));
        Stream.of(text.otherPlaces(mend)).filter(line -> !line.isEmpty()).forEach(line -> below.line("  " + line));
    }

    private String where(Finding found) {
        String place = text.place(found);
        return text.element(found) + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private String counts(List<Finding> part) {
        FindingCount count = FindingCount.of(part);
        return Stream.of(
                        counted(count.errors(), "error"),
                        counted(count.warnings(), "warning"),
                        counted(count.hints(), "hint"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String counted(long number, String severity) {
        return number == 0 ? "" : number + " " + wording.word("check." + severity);
    }
}
