package io.github.vanthu.figures.citation;

import io.github.vanthu.figures.citation.PlanText.Part;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Recipient;
import io.github.vanthu.model.RecipientList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Goes through the printed texts of a plan in their order (các đoạn chữ của kế hoạch). */
public final class PlanTexts {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final Consumer<PlanText> sink;

    private PlanTexts(Consumer<PlanText> sink) {
        this.sink = sink;
    }

    /**
     * Gives all texts of a plan but those of its office and its signers.
     *
     * @param sink gets one text after another
     */
    public static void forEach(Plan plan, Consumer<PlanText> sink) {
        new PlanTexts(sink).plan(plan);
    }

    private void plan(Plan plan) {
        lines("/title", plan.title(), Part.TITLE);
        bases(plan.bases());
        markdown("/opening", plan.opening(), Part.OPENING);
        headings("/body", plan.body());
        markdown("/closing", plan.closing(), Part.BODY);
        recipients(plan.recipients());
        for (int i = 0; i < plan.annexes().size(); i++) {
            annex(JsonPointer.child("/annexes", i), plan.annexes().get(i));
        }
    }

    private void text(String pointer, Optional<String> text, Part part) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> sink.accept(new PlanText(pointer, words, part)));
    }

    private void markdown(String pointer, Optional<Markdown> text, Part part) {
        text(pointer, text.map(Markdown::source), part);
    }

    private void lines(String pointer, List<String> lines, Part part) {
        for (int i = 0; i < lines.size(); i++) {
            text(JsonPointer.child(pointer, i), Optional.of(lines.get(i)), part);
        }
    }

    private void bases(List<Basis> bases) {
        for (int i = 0; i < bases.size(); i++) {
            String at = JsonPointer.child("/bases", i);
            text(at + "/kind", Optional.of(bases.get(i).kind()), Part.BASIS);
            text(at + "/issuer", bases.get(i).issuer(), Part.BASIS);
            text(at + "/subject", bases.get(i).subject(), Part.BASIS);
        }
    }

    private void headings(String pointer, List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String at = JsonPointer.child(pointer, i);
            text(at + "/title", Optional.of(heading.title()), Part.BODY);
            markdown(at + "/lead", heading.lead(), Part.BODY);
            markdown(at + "/text", heading.text(), Part.BODY);
            headings(at + "/parts", heading.parts());
        }
    }

    private void recipients(List<RecipientList> lists) {
        for (int i = 0; i < lists.size(); i++) {
            recipients(
                    JsonPointer.child("/recipients", i) + "/items", lists.get(i).items());
        }
    }

    private void recipients(String pointer, List<Recipient> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            String at = JsonPointer.child(pointer, i);
            text(at + "/name", Optional.of(recipients.get(i).name()), Part.RECIPIENT);
            recipients(at + "/parts", recipients.get(i).parts());
        }
    }

    private void annex(String pointer, Annex annex) {
        lines(pointer + "/title", annex.title(), Part.ANNEX);
        text(pointer + "/attached", annex.attached(), Part.ANNEX);
        columns(pointer + "/columns", annex.columns(), Optional.empty());
        rows(pointer + "/rows", annex.rows());
        annex.total().ifPresent(total -> cells(pointer + "/total/cells", total.cells()));
        markdown(pointer + "/notes", annex.notes(), Part.ANNEX);
    }

    private void columns(String pointer, List<Column> columns, Optional<Integer> above) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String at = JsonPointer.child(pointer, i);
            if (!column.title().isBlank()) {
                sink.accept(new PlanText(at + "/title", column.title(), Part.ANNEX, years(column, above)));
            }
            columns(at + "/columns", column.columns(), year(column).or(() -> above));
        }
    }

    /** Returns the budget years of a column, or of all columns of a group. */
    private static Set<Integer> years(Column column, Optional<Integer> above) {
        Optional<Integer> own = year(column).or(() -> above);
        Set<Integer> years = new TreeSet<>();
        column.columns().forEach(part -> years.addAll(years(part, own)));
        own.filter(year -> years.isEmpty()).ifPresent(years::add);
        return years;
    }

    private static Optional<Integer> year(Column column) {
        return column.year()
                .or(() -> YEAR.matcher(column.title())
                        .results()
                        .map(year -> Integer.valueOf(year.group()))
                        .findFirst());
    }

    private void rows(String pointer, List<AnnexRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String at = JsonPointer.child(pointer, i);
            text(at + "/item", rows.get(i).item(), Part.ANNEX);
            cells(at + "/cells", rows.get(i).cells());
            rows(at + "/rows", rows.get(i).rows());
        }
    }

    private void cells(String pointer, Map<String, CellValue> cells) {
        cells.forEach((id, cell) -> text(
                JsonPointer.child(pointer, id) + "/text",
                Optional.of(cell.text()).filter(PlanTexts::wordy),
                Part.ANNEX));
    }

    private static boolean wordy(String text) {
        return text.length() > 1 && text.chars().anyMatch(Character::isLetter);
    }
}
