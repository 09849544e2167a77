package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds labels of the data that repeat or skip the number of a neighbour; computed labels cannot. */
final class LabelOrder {
    private static final String REPEATED = "TASK-001";
    private static final String SKIPPED = "TASK-002";

    private final FigureFormat format;
    private final List<Discrepancy> found = new ArrayList<>();

    LabelOrder(FigureFormat format) {
        this.format = format;
    }

    List<Discrepancy> find(Plan plan) {
        List<LabelStyle> levels = plan.numbering().isEmpty() ? format.headingNumbering() : plan.numbering();
        headings(plan.body(), "/body", Numbering.of(levels), Optional.empty());
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            Numbering rows = Numbering.of(new TableShape(annex, format).numbering());
            rows(annex.rows(), JsonPointer.child("/annexes", i) + "/rows", rows, Optional.empty());
        }
        return found;
    }

    private void headings(List<Heading> headings, String pointer, Numbering above, Optional<LabelStyle> own) {
        List<Numbering> items =
                items(above, own, headings.stream().map(Heading::label).toList());
        List<Labelled> labels = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String at = JsonPointer.child(pointer, i);
            labels.add(new Labelled(at, heading.label(), items.get(i)));
            headings(heading.parts(), at + "/parts", items.get(i), heading.numbering());
        }
        check(labels);
    }

    private void rows(List<AnnexRow> rows, String pointer, Numbering above, Optional<LabelStyle> own) {
        List<Numbering> items =
                items(above, own, rows.stream().map(AnnexRow::label).toList());
        List<Labelled> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AnnexRow row = rows.get(i);
            String at = JsonPointer.child(pointer, i);
            labels.add(new Labelled(at, row.label(), items.get(i)));
            rows(row.rows(), at + "/rows", items.get(i), row.numbering());
        }
        check(labels);
    }

    private static List<Numbering> items(Numbering above, Optional<LabelStyle> own, List<Optional<String>> labels) {
        return Numbering.count(labels).stream()
                .map(number -> above.item(number, above.below(own)))
                .toList();
    }

    /** Holds each label of the data against the one before it, or, if these two agree, against a computed one behind it. */
    private void check(List<Labelled> siblings) {
        List<Labelled> labels =
                siblings.stream().filter(item -> !item.text().isBlank()).toList();
        boolean told = false;
        for (int i = 1; i < labels.size(); i++) {
            Labelled before = labels.get(i - 1);
            Labelled after = labels.get(i);
            boolean given = before.own().isPresent() || after.own().isPresent();
            Optional<Discrepancy> broken = given && !told ? broken(before, after) : Optional.empty();
            broken.ifPresent(found::add);
            told = broken.isPresent();
        }
    }

    private static Optional<Discrepancy> broken(Labelled before, Labelled after) {
        return LabelNumber.step(before.text(), after.text(), after.numbering().style())
                .filter(step -> step != 1)
                .map(step -> broken(step == 0 ? REPEATED : SKIPPED, before, after));
    }

    private static Discrepancy broken(String code, Labelled before, Labelled after) {
        List<Spot> spots =
                after.own().isPresent() ? List.of(after.spot(), before.spot()) : List.of(before.spot(), after.spot());
        return new Discrepancy(code, Severity.WARNING, spots, List.of(before.text(), after.text()));
    }

    /**
     * An item with its label.
     *
     * @param pointer JSON pointer of the item
     * @param own its label in the data
     * @param numbering its place among the others
     */
    private record Labelled(String pointer, Optional<String> own, Numbering numbering) {
        /** Returns the label as it is printed. */
        String text() {
            return own.or(numbering::label).orElse("");
        }

        Spot spot() {
            return Spot.of(own.isPresent() ? pointer + "/label" : pointer);
        }
    }
}
