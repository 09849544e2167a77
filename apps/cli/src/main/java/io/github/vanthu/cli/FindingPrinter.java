package io.github.vanthu.cli;

import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import java.util.Collection;

/** Prints what checking a document brought, in the form that was asked for. */
interface FindingPrinter {
    /** Prints the findings of a file and how many there are. */
    void print(String file, CheckReport report);

    /**
     * Prints what was mended.
     *
     * @param target path of the mended copy
     * @param mends one for each change
     * @param after what is left in the copy
     */
    void mended(String target, Collection<Finding> mends, CheckReport after);

    /** Returns the printer of a format; what is found is a result and goes to standard output. */
    static FindingPrinter of(Session session, MessageFormat format) {
        return format == MessageFormat.JSON
                ? new JsonFindings(session.out(), session.wording())
                : new TextFindings(session.out(), session.wording());
    }
}
