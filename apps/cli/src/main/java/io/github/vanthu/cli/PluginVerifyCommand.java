package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.testkit.Contract;
import io.github.vanthu.testkit.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu plugin verify}: holds a province format against the contract, requirement by requirement. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init")
final class PluginVerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "parameter.path")
    Path path;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat messages = MessageFormat.TEXT;

    @Option(names = "--plugins", paramLabel = "DIR", descriptionKey = "option.parents")
    List<Path> plugins = List.of();

    PluginVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path plugin = session.folder().resolve(path);
        Optional<Problem> obstacle = obstacle(plugin);
        if (obstacle.isPresent()) {
            messages.printer(session).print(obstacle.get());
            return ExitCode.FAILURE.number();
        }
        List<Verdict> verdicts = Contract.verify(
                plugin, plugins.stream().map(session.folder()::resolve).toList());
        new VerdictPrinter(session, messages).print(verdicts);
        return (verdicts.stream().anyMatch(Verdict::refused) ? ExitCode.FAULTY : ExitCode.DONE).number();
    }

    private Optional<Problem> obstacle(Path plugin) {
        if (!Files.exists(plugin)) {
            return Optional.of(Problem.error("USAGE-014", Place.NONE, path.toString()));
        }
        boolean unbuilt = Files.exists(plugin.resolve("pom.xml")) && !MavenProject.built(plugin);
        return unbuilt ? Optional.of(Problem.error("USAGE-015", Place.NONE, path.toString())) : Optional.empty();
    }
}
