package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Column;
import java.util.List;
import java.util.Optional;

/**
 * A column of an annex with what its heads say (cột số liệu).
 *
 * @param id name of the column in the rows; empty for columns of labels and items without one
 * @param kind what its cells hold
 * @param heads titles from the outermost group to the column itself
 * @param source where its money comes from as data or heads name it, such as "NSTW"
 * @param year its budget year
 * @param number text of the column-number row, such as "(3)=(1)x(2)"
 */
public record LedgerColumn(
        String id,
        Column.Kind kind,
        List<String> heads,
        Optional<String> source,
        Optional<Integer> year,
        Optional<String> number) {
    /** Copies the list. */
    public LedgerColumn {
        heads = List.copyOf(heads);
    }

    /** Returns the title of the column itself. */
    public String title() {
        return heads.get(heads.size() - 1);
    }

    /** Returns whether its cells hold amounts that add up. */
    public boolean money() {
        return kind == Column.Kind.MONEY;
    }

    /** Returns whether its cells hold amounts in the annex's unit: money that adds up, or prices. */
    public boolean amount() {
        return money() || kind == Column.Kind.PRICE;
    }

    /** Returns whether its cells hold numbers of any kind. */
    public boolean numeric() {
        return amount() || kind == Column.Kind.QUANTITY || kind == Column.Kind.PERCENT;
    }

    /** Returns how messages name it: its title on one line. */
    public String name() {
        return title().replaceAll("\\s+", " ").strip();
    }
}
