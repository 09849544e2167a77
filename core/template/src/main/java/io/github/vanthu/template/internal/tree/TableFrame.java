package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;

/** A table while its rows are written. */
public final class TableFrame implements Frame {
    private final Table.Kind kind;
    private final List<Length> columns;
    private final Length padding;
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private final int[] covered;
    private boolean inHead;

    /** Opens a table. */
    public TableFrame(Table.Kind kind, List<Length> columns, Length padding) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
        this.padding = padding;
        this.covered = new int[columns.size()];
    }

    @Override
    public String name() {
        return "table";
    }

    /** Returns what the table is for. */
    public Table.Kind kind() {
        return kind;
    }

    /** Returns whether its head rows are being written. */
    public boolean inHead() {
        return inHead;
    }

    /** Begins or ends the head rows. */
    public void head(boolean begins) {
        inHead = begins;
    }

    /** Returns how many columns there are. */
    public int columnCount() {
        return columns.size();
    }

    /** Returns the width of the text of a cell. */
    public Length textWidth(int column, int span) {
        Length width = columns.subList(column, column + span).stream().reduce(Length.ZERO, Length::plus);
        return width.minus(padding).minus(padding);
    }

    /** Returns the first column from here on that no cell of an earlier row covers; the number of columns if none. */
    public int free(int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            column++;
        }
        return column;
    }

    /** Returns whether a cell may stand there. */
    public boolean fits(int column, int span) {
        boolean inside = column >= 0 && column + span <= covered.length;
        for (int at = column; inside && at < column + span; at++) {
            inside = covered[at] == 0;
        }
        return inside;
    }

    /** Covers columns for this row and the next ones. */
    public void cover(int column, int span, int rows) {
        for (int at = column; at < column + span; at++) {
            covered[at] = rows;
        }
    }

    /** Adds a row; what reaches down from it covers one row less from now on. */
    public void add(Row row) {
        (inHead ? head : body).add(row);
        for (int at = 0; at < covered.length; at++) {
            covered[at] = Math.max(0, covered[at] - 1);
        }
    }

    /** Returns whether a cell reaches beyond the rows written so far. */
    public boolean unfinished() {
        for (int rows : covered) {
            if (rows > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the table. */
    public Table table(Origin origin) {
        return new Table(kind, columns, head, body, padding, origin);
    }
}
