package io.github.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vanthu plugin}, for authors of province formats, which only knows its subcommands. */
@Command(name = "plugin")
@SuppressWarnings("NullAway.Init")
final class PluginCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    /** Returns the command with its subcommands. */
    static CommandLine in(Session session) {
        return new CommandLine(new PluginCommand()).addSubcommand("new", new PluginNewCommand(session))
                .addSubcommand("verify", new PluginVerifyCommand(session));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }
}
