package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Total;
import io.github.vanthu.template.internal.annex.BodyRow.Kind;
import io.github.vanthu.template.internal.annex.BodyRow.Printed;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the body one below the other, with computed labels. */
final class BodyRows {
    private final Findings findings;
    private final List<BodyRow> rows = new ArrayList<>();

    private BodyRows(Findings findings) {
        this.findings = findings;
    }

    static List<BodyRow> of(Annex annex, Pointer pointer, AnnexShape shape, Findings findings) {
        BodyRows body = new BodyRows(findings);
        body.add(annex.rows(), Optional.empty(), Numbering.of(shape.numbering()), pointer.child("rows"));
        int at = shape.totalPosition() == Total.Position.FIRST ? 0 : body.rows.size();
        annex.total().ifPresent(total -> body.rows.add(at, total(total, pointer.child("total"))));
        return List.copyOf(body.rows);
    }

    private static BodyRow total(Total total, Pointer pointer) {
        Printed none = new Printed("", pointer);
        Printed title = new Printed(total.title(), pointer.child("title"));
        return new BodyRow(Kind.TOTAL, none, title, total.cells(), pointer, Optional.empty(), 0, false);
    }

    private void add(List<AnnexRow> siblings, Optional<LabelStyle> own, Numbering above, Pointer pointer) {
        List<Integer> numbers = AnnexRow.numbers(siblings);
        LabelStyle style = above.below(own);
        for (int at = 0; at < siblings.size(); at++) {
            boolean continued = at > 0
                    && siblings.get(at).continued()
                    && siblings.get(at - 1).rows().isEmpty();
            add(siblings.get(at), above.item(numbers.get(at), style), pointer.child(at), continued);
        }
    }

    private void add(AnnexRow row, Numbering numbering, Pointer pointer, boolean continued) {
        int index = rows.size();
        add(row.rows(), row.numbering(), numbering, pointer.child("rows"));
        int below = rows.size() - index;
        rows.add(
                index,
                new BodyRow(
                        kind(row, numbering),
                        label(row, numbering, pointer),
                        new Printed(row.item().orElse(""), pointer.child("item")),
                        row.cells(),
                        pointer,
                        row.emphasis().or(() -> usual(row)),
                        below,
                        continued));
    }

    private static Kind kind(AnnexRow row, Numbering numbering) {
        boolean item = row.role().filter(role -> role != AnnexRow.Role.ITEM).isEmpty();
        return item && numbering.style().group() ? Kind.GROUP : Kind.PLAIN;
    }

    /** Subtotals stand out, rows named as parts step back. */
    private static Optional<AnnexRow.Emphasis> usual(AnnexRow row) {
        return row.role().flatMap(role -> switch (role) {
            case SUBTOTAL -> Optional.of(AnnexRow.Emphasis.BOLD);
            case OF_WHICH -> Optional.of(AnnexRow.Emphasis.ITALIC);
            case ITEM -> Optional.empty();
        });
    }

    private Printed label(AnnexRow row, Numbering numbering, Pointer pointer) {
        if (row.fixedLabel().isPresent()) {
            return new Printed(row.fixedLabel().get(), pointer.child(row.label().isPresent() ? "label" : "role"));
        }
        Optional<String> label = numbering.label();
        if (label.isEmpty()) {
            findings.error(
                    "TEMPLATE-017",
                    pointer,
                    String.valueOf(numbering.number()),
                    numbering.style().sample());
        }
        return new Printed(label.orElse(""), pointer);
    }
}
