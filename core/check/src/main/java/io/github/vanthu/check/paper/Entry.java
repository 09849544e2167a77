package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What comes next when a file is read from its beginning to its end: a paragraph or line, or a table with data.
 *
 * @param piece the paragraph; of a table with data a paragraph of one of its cells, which only tells the place
 * @param table a table with data
 * @param spot where it stands
 * @param text its text on one line with single spaces; nothing for a table
 */
record Entry(TextPiece piece, Optional<TablePiece> table, Spot spot, String text) {
    Entry(TextPiece piece, Optional<TablePiece> table, Spot spot) {
        this(piece, table, spot, table.isPresent() ? "" : Fold.line(piece.text()));
    }

    /**
     * Where an entry stands.
     *
     * @param section index of its section
     * @param group number of the table that only lays out, or of the box, from 1; 0 for neither
     * @param column column in that table, or place between tabs; 0 for the first
     * @param cell its cell
     * @param box whether it stands in a box
     */
    record Spot(int section, int group, int column, Optional<TableCell> cell, boolean box) {
        Spot inColumn(int other) {
            return new Spot(section, group, other, cell, box);
        }

        boolean sameColumn(Spot other) {
            return section == other.section && group == other.group && column == other.column;
        }
    }

    String words() {
        return Fold.words(text);
    }

    boolean isTable() {
        return table.isPresent();
    }

    boolean blank() {
        return !isTable() && text.isEmpty();
    }

    /** Returns whether it stands in a table that only lays out, or in a box. */
    boolean laidOut() {
        return spot.group() > 0;
    }

    Entry with(TextPiece other) {
        return new Entry(other, table, spot);
    }

    /** Returns its lines, parted where it breaks them by force; itself if it is a table. */
    List<Entry> lines() {
        return isTable()
                ? List.of(this)
                : Cut.lines(piece).stream().map(this::with).toList();
    }

    /** Returns whether all that is shown is bold. */
    boolean bold() {
        return shown(run -> run.look().bold());
    }

    boolean underlined() {
        return shown(run -> run.look().underlined());
    }

    private boolean shown(Predicate<Run> test) {
        return !blank()
                && piece.runs().stream()
                        .filter(run -> !run.text().isBlank() && run.kind() != Run.Kind.NOTE_MARK)
                        .allMatch(test);
    }
}
