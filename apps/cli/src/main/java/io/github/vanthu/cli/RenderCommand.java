package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu render}: writes plans as DOCX and PDF. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
    List<Path> plans = List.of();

    @Option(names = "-o", paramLabel = "DIR", descriptionKey = "option.output")
    Optional<Path> output = Optional.empty();

    @Option(names = "-f", split = ",", paramLabel = "docx|pdf", descriptionKey = "option.formats")
    Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat messages = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = output.map(session.folder()::resolve)
                .orElse(session.folder())
                .toAbsolutePath()
                .normalize();
        return (created(folder) ? render(folder) : ExitCode.FAILURE).number();
    }

    private boolean created(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            messages.printer(session).print(Problem.error("OUTPUT-009", Place.NONE, folder.toString()));
            return false;
        }
    }

    private ExitCode render(Path folder) {
        PlanWriter writer = new PlanWriter(session, engine.engine(session), messages, folder);
        return plans.stream().map(plan -> writer.write(plan, formats)).reduce(ExitCode.DONE, ExitCode::or);
    }
}
