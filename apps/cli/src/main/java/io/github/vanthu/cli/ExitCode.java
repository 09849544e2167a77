package io.github.vanthu.cli;

/** What the command tells the shell (mã thoát). */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE,
    /** The data or the document has errors; nothing was written for it. */
    FAULTY,
    /** The command was used wrongly. */
    USAGE,
    /** A file could not be read or written, or Vanthu itself failed. */
    FAILURE;

    /** Returns the number for the shell, 0 to 3. */
    public int number() {
        return ordinal();
    }

    /** Returns the worse of two. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
