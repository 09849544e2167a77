package io.github.vanthu.cli;

import io.github.vanthu.model.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/**
 * One run of the command in its surroundings.
 *
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param property reads a system property, possibly to null
 * @param folder the current folder
 * @param files the file system
 * @param rounds paces a command that goes on until it is stopped
 */
record Application(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        UnaryOperator<String> property,
        Path folder,
        FileOperations files,
        Rounds rounds) {

    /** Runs the command and returns its exit code; whatever fails, the user reads one plain sentence. */
    int run(String... given) {
        String[] arguments = LauncherArguments.of(given, environment);
        Session session = session(arguments);
        try {
            return command(session).execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(session, e);
        }
    }

    private Session session(String... arguments) {
        return new Session(
                new TextOutput(out, ConsoleCharset.of("stdout", property)),
                new TextOutput(err, ConsoleCharset.of("stderr", property)),
                new Wording(Languages.asked(arguments)),
                folder,
                Installation.of(environment, property),
                files,
                rounds);
    }

    private static CommandLine command(Session session) {
        return VanthuCommand.in(session)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(session, failure))
                .setParameterExceptionHandler((mistake, arguments) -> {
                    session.textProblems().print(UsageMistake.of(mistake));
                    return ExitCode.USAGE.number();
                });
    }

    private static int failed(Session session, Throwable failure) {
        Problem problem = InternalFailure.of(failure);
        session.textProblems().print(problem);
        return ExitCode.FAILURE.number();
    }
}
