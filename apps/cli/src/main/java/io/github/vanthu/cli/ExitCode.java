package io.github.vanthu.cli;

/** What the command tells the shell (mã kết thúc). */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0),
    /** The data or the document has errors; nothing was written for it. */
    FAULTY(1),
    /** The command was used wrongly. */
    USAGE(2),
    /** A file could not be read or written, or Vanthu itself failed. */
    FAILURE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number for the shell, 0 to 3. */
    public int number() {
        return number;
    }

    /** Returns the worse of two. */
    ExitCode or(ExitCode other) {
        return number >= other.number ? this : other;
    }
}
