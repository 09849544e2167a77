package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import io.github.vanthu.template.internal.tree.BlocksFrame;
import io.github.vanthu.template.internal.tree.RowFrame;
import io.github.vanthu.template.internal.tree.TableFrame;
import io.github.vanthu.template.internal.tree.TemplateFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of tables: table, head, row, cell. */
final class TableElements {
    private static final int MOST_COLUMNS = 63;
    private static final int MOST_ROWS = 50_000;
    private static final Length GRID_PADDING = Length.mm("1.9");

    private TableElements() {}

    static void table(Call call) throws TemplateException, IOException {
        BlocksFrame blocks = call.blocks();
        Table.Kind kind = call.arguments().required("kind", call.arguments().choice("kind", Table.Kind.class));
        Length padding = kind == Table.Kind.GRID ? GRID_PADDING : Length.ZERO;
        TableFrame frame = new TableFrame(kind, columns(call, blocks.width()), padding);
        call.tree().inside(frame, call.body());
        if (frame.unfinished()) {
            throw new TemplateFault("TEMPLATE-021", call.origin());
        }
        blocks.add(frame.table(call.origin()));
    }

    private static List<Length> columns(Call call, Length width) throws TemplateException {
        List<String> widths = new ArrayList<>();
        for (TemplateModel model : call.arguments().list("columns")) {
            widths.add(width(call, model));
        }
        if (widths.isEmpty() || widths.size() > MOST_COLUMNS) {
            throw call.arguments().wrong("columns", "1–" + MOST_COLUMNS, widths.size());
        }
        return ColumnShares.lengths(widths, width)
                .orElseThrow(() -> call.arguments().wrong("columns", "[1, \"98 mm\", …]", widths));
    }

    private static String width(Call call, TemplateModel model) throws TemplateException {
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw call.arguments().wrong("columns", "[1, \"98 mm\", …]", "?");
    }

    static void head(Call call) throws TemplateException, IOException {
        TableFrame table = call.innermost(TableFrame.class);
        table.head(true);
        call.body().write();
        table.head(false);
        if (table.unfinished()) {
            throw new TemplateFault("TEMPLATE-021", call.origin());
        }
    }

    static void row(Call call) throws TemplateException, IOException {
        TableFrame table = call.innermost(TableFrame.class);
        boolean splittable = call.arguments().flag("splittable", false);
        boolean keepWithNext = call.arguments().flag("keepWithNext", false);
        RowFrame row = new RowFrame(table);
        call.tree().inside(row, call.body());
        table.add(new Row(row.cells(), splittable, keepWithNext, call.origin()));
    }

    static void cell(Call call) throws TemplateException, IOException {
        RowFrame row = call.innermost(RowFrame.class);
        TableFrame table = row.table();
        Arguments given = call.arguments();
        int column = given.whole("column", 0, table.columnCount() - 1).orElse(row.nextColumn());
        int span = given.whole("span", 1, table.columnCount()).orElse(1);
        int rows = given.whole("rowSpan", 1, MOST_ROWS).orElse(1);
        if (!table.fits(column, span)) {
            throw new TemplateFault("TEMPLATE-020", call.origin(), String.valueOf(column), String.valueOf(span));
        }
        BlocksFrame content = new BlocksFrame("cell", table.textWidth(column, span));
        fill(call, content);
        table.cover(column, span, rows);
        row.add(new Cell(
                column,
                span,
                rows,
                given.choice("role", Cell.Role.class).orElse(role(table)),
                given.choice("align", Cell.VerticalAlignment.class).orElse(alignment(table)),
                content.blocks(),
                call.origin()));
    }

    private static Cell.Role role(TableFrame table) {
        return table.inHead() ? Cell.Role.COLUMN_HEAD : Cell.Role.DATA;
    }

    private static Cell.VerticalAlignment alignment(TableFrame table) {
        return table.kind() == Table.Kind.GRID ? Cell.VerticalAlignment.MIDDLE : Cell.VerticalAlignment.TOP;
    }

    /** With a style the cell is one paragraph; without, it holds blocks and ends with a paragraph. */
    private static void fill(Call call, BlocksFrame content) throws TemplateException, IOException {
        Optional<ParagraphStyle> style = call.optionalStyle();
        if (style.isPresent()) {
            content.add(BlockElements.filled(call, style.get()));
            return;
        }
        call.tree().inside(content, call.body());
        if (!content.endsWithParagraph()) {
            content.add(new Paragraph(call.style("Spacer"), List.of(), false, call.origin()));
        }
    }
}
