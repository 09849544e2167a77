package io.github.vanthu.cli;

import java.nio.file.Path;

/** Starts the command. */
public final class Main {
    private Main() {}

    /** Runs the command with the arguments of the shell and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        Application application = new Application(
                System.out,
                System.err,
                System.getenv(),
                System::getProperty,
                Path.of(""),
                FileOperations.REAL,
                Rounds.REAL);
        System.exit(application.run(arguments));
    }
}
