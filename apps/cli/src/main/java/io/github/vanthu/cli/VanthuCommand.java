package io.github.vanthu.cli;

import io.github.vanthu.regulation.Language;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which only knows its subcommands. */
@Command(name = "vanthu", versionProvider = Version.class)
@SuppressWarnings("NullAway.Init")
final class VanthuCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    /** Read here only to be accepted and described; {@link Languages} has read it before anything was parsed. */
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version",
            scope = ScopeType.INHERIT)
    boolean version;

    /** Returns the command with its subcommands, speaking the language of a session. */
    static CommandLine in(Session session) {
        return new CommandLine(new VanthuCommand())
                .addSubcommand("render", new RenderCommand(session))
                .addSubcommand("validate", new ValidateCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("workbook", new WorkbookCommand(session))
                .addSubcommand("extract", new ExtractCommand(session))
                .addSubcommand("provinces", new ProvincesCommand(session))
                .addSubcommand("schema", new SchemaCommand(session))
                .addSubcommand("plugin", PluginCommand.in(session))
                .registerConverter(LocalDate.class, OptionDay::parse)
                .setResourceBundle(session.wording().help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(session.out().writer())
                .setErr(session.err().writer());
    }

    /** Shows what there is, because no subcommand was given. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }
}
