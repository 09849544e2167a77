package io.github.vanthu.figures.ledger;

/** How many rows of a table follow a law that nobody stated. */
final class Evidence {
    private int holds;
    private int fails;

    private Evidence() {}

    /** Tries a law on all rows. */
    static Evidence of(ColumnLaw law, LedgerTable table) {
        Evidence evidence = new Evidence();
        RowWalk.all(table, row -> evidence.count(law.on(row)));
        return evidence;
    }

    private void count(ColumnLaw.Trial trial) {
        holds += trial == ColumnLaw.Trial.HOLDS ? 1 : 0;
        fails += trial == ColumnLaw.Trial.FAILS ? 1 : 0;
    }

    /** Returns whether the law is one of the table: some row shows it, and no more rows break it than show it. */
    boolean convincing() {
        return holds > 0 && holds >= fails;
    }

    /** Returns whether at least so many rows show the law, and more than break it. */
    boolean strong(int rows) {
        return holds >= rows && holds > fails;
    }
}
