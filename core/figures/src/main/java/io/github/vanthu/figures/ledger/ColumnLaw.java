package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import java.util.List;

/** What the columns of a table say of each of its rows, such as that the sources make the total. */
interface ColumnLaw {
    /** What a row says of a law. */
    enum Trial {
        /** It lacks the figures. */
        SILENT,
        /** It holds, but would do so by chance. */
        HOLDS_TRIVIALLY,
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        FAILS
    }

    /** Returns the column that the others make. */
    LedgerColumn result();

    /** Returns the columns that make it. */
    List<LedgerColumn> inputs();

    /** Tries the law on a row. */
    Trial on(LedgerRow row);

    /** Says of a row that is not silent whether the law holds. */
    Identity identity(LedgerRow row);
}
