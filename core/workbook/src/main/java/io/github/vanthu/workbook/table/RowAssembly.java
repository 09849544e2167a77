package io.github.vanthu.workbook.table;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.AnnexRow.Emphasis;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.workbook.CellPlaces;
import io.github.vanthu.workbook.sheet.CellStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of the annex, with labels where they differ from the computed ones (dựng các dòng). */
final class RowAssembly {
    private final TableArea area;
    private final CellTexts texts;
    private final CellPlaces places;
    private final LabelOrder order;
    private final MergedRows merged;
    private final boolean typed;
    private final boolean bold;

    /**
     * Makes an assembly.
     *
     * @param typed whether the labels of the sheet were typed, so that a row without one has none
     * @param lines the rows in the order of the sheet
     */
    RowAssembly(TableArea area, CellTexts texts, CellPlaces places, LabelOrder order, boolean typed, List<Line> lines) {
        this.area = area;
        this.texts = texts;
        this.places = places;
        this.order = order;
        this.merged = new MergedRows(area.grid(), lines);
        this.typed = typed;
        this.bold = lines.stream().anyMatch(line -> line.style().bold());
    }

    List<AnnexRow> rows(List<RowDraft> drafts, List<LabelStyle> numbering) {
        return rows(drafts, "/rows", Numbering.of(numbering), Optional.empty());
    }

    private List<AnnexRow> rows(List<RowDraft> drafts, String at, Numbering above, Optional<LabelStyle> own) {
        LabelStyle style = above.below(own);
        List<AnnexRow> rows = new ArrayList<>();
        int number = 1;
        for (RowDraft draft : drafts) {
            Numbering numbering = above.item(number, style);
            Optional<String> label = label(draft, numbering);
            rows.add(row(draft, JsonPointer.child(at, rows.size()), numbering, label));
            boolean counts =
                    label.map(given -> !given.isEmpty()).orElse(draft.role().isEmpty());
            number += counts ? 1 : 0;
        }
        order.check(drafts);
        return rows;
    }

    /** Returns the label that replaces the computed one, or nothing if they agree. */
    private Optional<String> label(RowDraft draft, Numbering numbering) {
        if (draft.role().isPresent()) {
            String shown = draft.mark().map(LabelMark::text).orElse("");
            String usual = draft.role().get().label(draft.line().item());
            return shown.equals(usual) ? Optional.empty() : Optional.of(shown);
        }
        if (draft.mark().isEmpty()) {
            return typed ? Optional.of("") : Optional.empty();
        }
        LabelMark mark = draft.mark().get();
        boolean dash = mark.shape() == LabelMark.Shape.HYPHEN && numbering.style() == LabelStyle.HYPHEN;
        boolean same = numbering
                        .label()
                        .filter(computed -> LabelMark.bare(computed).equals(mark.bare()))
                        .isPresent()
                && mark.style().isPresent();
        return dash || same ? Optional.empty() : Optional.of(mark.text());
    }

    private AnnexRow row(RowDraft draft, String at, Numbering numbering, Optional<String> label) {
        Line line = draft.line();
        String shown = label.or(numbering::label).orElse("");
        RowName name = RowName.of(LabelMark.bare(shown), line.item());
        places.row(
                at,
                line.row(),
                line.labelCell().isPresent() ? area.labelColumn() : line.itemColumn(),
                line.itemColumn(),
                name.words());
        Optional<LabelStyle> below = RowLabels.below(draft, numbering.below(Optional.empty()));
        return new AnnexRow(
                Optional.empty(),
                label,
                Optional.of(line.item()),
                cells(line.row(), name, merged.below(draft)),
                emphasis(line.style(), draft.role().orElse(Role.ITEM), numbering.style()),
                below,
                rows(draft.rows(), at + "/rows", numbering, below),
                draft.role());
    }

    /** Returns what the columns of a row hold, by their identifiers. */
    Map<String, CellValue> cells(int row, RowName name, int below) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        for (SheetColumn column : area.values()) {
            area.grid().cell(row, column.column()).ifPresent(cell -> {
                Optional<String> rows = merged.span(row, column.column(), below);
                cells.put(column.id(), new CellValue(texts.text(column, cell, name), rows));
            });
        }
        return cells;
    }

    /** A sheet without bold rows says nothing of bold ones; neither do plain rows of what stands out by its role. */
    private Optional<Emphasis> emphasis(CellStyle style, Role role, LabelStyle label) {
        Emphasis usual = Emphasis.usual(role, label);
        Emphasis shown = Emphasis.of(style.bold(), style.italic());
        boolean silent = shown == Emphasis.PLAIN && (!bold || role != Role.ITEM);
        return silent || shown == usual ? Optional.empty() : Optional.of(shown);
    }
}
