package io.github.vanthu.cli;

/** How problems are printed. */
enum MessageFormat {
    /** For people. */
    TEXT,
    /** For programs, one JSON object a line. */
    JSON;

    /** Returns the printer of this format; text goes to standard error. */
    ProblemPrinter printer(Session session) {
        return this == JSON ? session.jsonProblems() : session.textProblems();
    }
}
