package io.github.vanthu.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What one run of the command has around it.
 *
 * @param out standard output
 * @param err standard error
 * @param wording the words of the language asked for
 * @param folder the folder that relative output paths start from
 * @param cache folder for what is made once per machine, or nothing
 * @param files the file system
 */
record Session(
        TextOutput out, TextOutput err, Wording wording, Path folder, Optional<Path> cache, FileOperations files) {

    /** Returns a printer of problems for people, on standard error. */
    ProblemPrinter textProblems() {
        return new TextProblems(err, wording);
    }

    /** Returns a printer of problems for programs, on standard output. */
    ProblemPrinter jsonProblems() {
        return new JsonProblems(out, wording);
    }
}
