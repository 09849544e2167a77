package io.github.vanthu.samples;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Numbering;
import io.github.vanthu.model.Total;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lays an annex out in a workbook as a clerk would: merged titles and heads, numbers as numbers, groups in bold. */
final class AnnexWorkbook {
    private final Worksheet sheet;
    private final Annex annex;
    private final Shape shape;
    private final List<Column> leaves = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();
    private int row;
    private int tableEnd;

    /**
     * What the format adds to an annex.
     *
     * @param typed whether labels are typed; else the rows are indented below an empty column
     * @param lines the lines above the table
     */
    record Shape(
            List<Column> columns,
            List<LabelStyle> numbering,
            Total.Position total,
            boolean typed,
            List<String> lines) {}

    private AnnexWorkbook(Worksheet sheet, Annex annex, Shape shape) {
        this.sheet = sheet;
        this.annex = annex;
        this.shape = shape;
        collect(shape.columns());
    }

    static void write(Path file, Annex annex, Shape shape) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Vanthu", "1.0")) {
            new AnnexWorkbook(workbook.newWorksheet("PL1"), annex, shape).write();
        }
    }

    private void collect(List<Column> columns) {
        for (Column column : columns) {
            if (column.group()) {
                collect(column.columns());
            } else {
                leaves.add(column);
            }
        }
    }

    private void write() {
        shape.lines().forEach(this::wide);
        head();
        Optional<Total> total = annex.total();
        total.filter(any -> shape.total() == Total.Position.FIRST).ifPresent(this::total);
        int from = row;
        rows(annex.rows(), Numbering.of(shape.numbering()), Optional.empty());
        tableEnd = row - 1;
        spans.forEach(span -> merge(span[0], span[2], span[1] < 0 ? tableEnd : span[1], span[2]));
        total.filter(any -> shape.total() == Total.Position.LAST).ifPresent(this::total);
        annex.notes().ifPresent(notes -> wide(notes.source().strip()));
        row++;
        sheet.value(row, 1, "NGƯỜI LẬP BIỂU");
        if (from > tableEnd) {
            throw new IllegalStateException("no rows");
        }
    }

    private void wide(String text) {
        sheet.value(row, 0, text);
        merge(row, 0, row, leaves.size() - 1);
        row++;
    }

    private void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.range(top, left, bottom, right).merge();
        }
    }

    private void head() {
        int height = height(shape.columns());
        heads(shape.columns(), row, 0, row + height - 1);
        row += height;
        if (leaves.stream().anyMatch(leaf -> leaf.number().isPresent())) {
            for (int at = 0; at < leaves.size(); at++) {
                sheet.value(row, at, leaves.get(at).number().orElse(""));
            }
            row++;
        }
    }

    private static int height(List<Column> columns) {
        return 1
                + columns.stream()
                        .mapToInt(column -> column.group() ? height(column.columns()) : 0)
                        .max()
                        .orElse(0);
    }

    private int heads(List<Column> columns, int top, int left, int bottom) {
        int at = left;
        for (Column column : columns) {
            sheet.value(top, at, column.title());
            int end = column.group() ? heads(column.columns(), top + 1, at, bottom) : at + 1;
            merge(top, at, column.group() ? top : bottom, end - 1);
            at = end;
        }
        return at;
    }

    private void total(Total total) {
        for (int at = 0; at < leaves.size(); at++) {
            if (leaves.get(at).kind() == Column.Kind.ITEM) {
                sheet.value(row, at, total.title());
                sheet.style(row, at).bold().set();
            }
        }
        cells(total.cells(), row);
        row++;
    }

    private void rows(List<AnnexRow> rows, Numbering above, Optional<LabelStyle> own) {
        LabelStyle style = above.below(own);
        List<Integer> numbers =
                Numbering.count(rows.stream().map(AnnexRow::label).toList());
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), above.item(numbers.get(at), style));
        }
    }

    private void row(AnnexRow given, Numbering numbering) {
        int here = row++;
        String label = given.label().or(numbering::label).orElse("");
        boolean group = numbering.style() == LabelStyle.ROMAN;
        boolean bold =
                given.emphasis().map(look -> look == AnnexRow.Emphasis.BOLD).orElse(group);
        for (int at = 0; at < leaves.size(); at++) {
            if (leaves.get(at).kind() == Column.Kind.LABEL && shape.typed()) {
                label(here, at, label);
            } else if (leaves.get(at).kind() == Column.Kind.ITEM) {
                sheet.value(here, at, given.item().orElse(""));
                look(here, at, bold, shape.typed() ? 0 : numbering.level() - 1);
            }
        }
        cells(given.cells(), here);
        rows(given.rows(), numbering, given.numbering());
        int end = row - 1;
        for (int at = 0; at < leaves.size(); at++) {
            span(given.cells().get(leaves.get(at).id().orElse("")), here, end, at);
        }
    }

    private void look(int at, int column, boolean bold, int indent) {
        if (bold) {
            sheet.style(at, column).bold().indent(indent).set();
        } else if (indent > 0) {
            sheet.style(at, column).indent(indent).set();
        }
    }

    private void label(int at, int column, String label) {
        if (label.matches("\\d+")) {
            sheet.value(at, column, Integer.valueOf(label));
        } else if (!label.isEmpty()) {
            sheet.value(at, column, label);
        }
    }

    /** Rows that a cell covers are merged once all of them are written; -1 stands for the end of the table. */
    private void span(@Nullable CellValue cell, int here, int groupEnd, int column) {
        if (cell == null || cell.rows().isEmpty()) {
            return;
        }
        String rows = cell.rows().get();
        int end = rows.equals("group") ? groupEnd : rows.equals("table") ? -1 : here + Integer.parseInt(rows) - 1;
        spans.add(new int[] {here, end, column});
    }

    private void cells(Map<String, CellValue> cells, int at) {
        for (int column = 0; column < leaves.size(); column++) {
            CellValue cell = cells.get(leaves.get(column).id().orElse(""));
            if (cell != null) {
                cell(at, column, cell.text());
            }
        }
    }

    private void cell(int at, int column, String text) {
        Optional<Money> figure = Money.parse(text, MoneyUnit.DONG);
        if (figure.isPresent()) {
            sheet.value(at, column, figure.get().dong());
            sheet.style(at, column).format("#,##0").set();
        } else {
            sheet.value(at, column, text);
        }
    }
}
