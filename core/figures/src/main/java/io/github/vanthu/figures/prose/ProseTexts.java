package io.github.vanthu.figures.prose;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the texts of a plan that may hold amounts, in reading order. */
final class ProseTexts {
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("(?iU)đồng|triệu|tỷ|tỉ|nghìn|ngàn|\\dđ|vnđ|vnd|bằng chữ");

    private final List<ProseText> texts = new ArrayList<>();

    private ProseTexts() {}

    static List<ProseText> of(Plan plan) {
        ProseTexts found = new ProseTexts();
        found.running("/title", plan.title(), Optional.empty());
        found.running("/opening", plan.opening(), List.of(), Optional.empty());
        found.headings("/body", plan.body(), List.of());
        found.running("/closing", plan.closing(), List.of(), Optional.empty());
        for (int i = 0; i < plan.annexes().size(); i++) {
            found.annex(JsonPointer.child("/annexes", i), plan.annexes().get(i), i);
        }
        return found.texts;
    }

    private void headings(String pointer, List<Heading> headings, List<String> above) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String at = JsonPointer.child(pointer, i);
            List<String> titles = new ArrayList<>(above);
            titles.add(heading.title());
            add(at + "/title", heading.title(), above, Optional.empty(), true);
            running(at + "/lead", heading.lead(), titles, Optional.empty());
            running(at + "/text", heading.text(), titles, Optional.empty());
            headings(at + "/parts", heading.parts(), titles);
        }
    }

    private void annex(String pointer, Annex annex, int index) {
        running(pointer + "/title", annex.title(), Optional.of(index));
        rows(pointer + "/rows", annex.rows(), index);
        annex.total()
                .ifPresent(total -> add(pointer + "/total/title", total.title(), List.of(), Optional.of(index), false));
        running(pointer + "/notes", annex.notes(), List.of(), Optional.of(index));
    }

    private void rows(String pointer, List<AnnexRow> rows, int annex) {
        for (int i = 0; i < rows.size(); i++) {
            String at = JsonPointer.child(pointer, i);
            AnnexRow row = rows.get(i);
            row.item().ifPresent(item -> add(at + "/item", item, List.of(), Optional.of(annex), false));
            new TreeMap<>(row.cells()).forEach((id, cell) -> cell(at + "/cells", id, cell, annex));
            rows(at + "/rows", row.rows(), annex);
        }
    }

    private void cell(String pointer, String id, CellValue cell, int annex) {
        add(JsonPointer.child(pointer, id) + "/text", cell.text(), List.of(), Optional.of(annex), false);
    }

    private void running(String pointer, List<String> lines, Optional<Integer> annex) {
        for (int i = 0; i < lines.size(); i++) {
            add(JsonPointer.child(pointer, i), lines.get(i), List.of(), annex, true);
        }
    }

    private void running(String pointer, Optional<Markdown> text, List<String> headings, Optional<Integer> annex) {
        text.ifPresent(markdown -> add(pointer, markdown.source(), headings, annex, true));
    }

    private void add(String pointer, String source, List<String> headings, Optional<Integer> annex, boolean running) {
        if ((DIGIT.matcher(source).find() && WORD.matcher(source).find()) || source.contains("ằng chữ")) {
            texts.add(new ProseText(pointer, PlainText.of(source), headings, annex, running));
        }
    }
}
