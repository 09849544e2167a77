package io.github.vanthu.cli;

import java.nio.file.Path;

/**
 * What one run of the command has around it.
 *
 * @param out standard output
 * @param err standard error
 * @param wording the words of the language asked for
 * @param folder the folder that relative output paths start from
 * @param installation what the machine keeps for every run
 * @param files the file system
 * @param rounds paces a command that goes on until it is stopped
 */
record Session(
        TextOutput out,
        TextOutput err,
        Wording wording,
        Path folder,
        Installation installation,
        FileOperations files,
        Rounds rounds) {

    /** Returns a printer of problems for people, on standard error. */
    ProblemPrinter textProblems() {
        return new TextProblems(err, wording);
    }

    /** Returns a printer of problems for programs, on standard output. */
    ProblemPrinter jsonProblems() {
        return new JsonProblems(out, wording);
    }
}
