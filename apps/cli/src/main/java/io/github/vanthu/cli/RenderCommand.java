package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanthu render}: writes plans as DOCX and PDF. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    PlanOptions options = new PlanOptions();

    @Option(names = "-o", paramLabel = "DIR", descriptionKey = "option.output")
    Optional<Path> output = Optional.empty();

    @Option(
            names = "-f",
            split = ",",
            paramLabel = "docx,pdf",
            hideParamSyntax = true,
            descriptionKey = "option.formats")
    Set<Format> formats = EnumSet.allOf(Format.class);

    @Mixin
    PaperOptions paper = new PaperOptions();

    @Option(names = "--watch", descriptionKey = "option.watch")
    boolean watch;

    @Option(names = "--check", descriptionKey = "option.check")
    boolean check;

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = output.map(session.folder()::resolve)
                .orElse(session.folder())
                .toAbsolutePath()
                .normalize();
        return (created(folder) ? run(folder) : ExitCode.FAILURE).number();
    }

    private boolean created(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            options.messages.printer(session).print(Problem.error("OUTPUT-009", Place.NONE, folder.toString()));
            return false;
        }
    }

    private ExitCode run(Path folder) {
        return watch
                ? new WatchLoop(session, options, (vanthu, read) -> render(vanthu, folder, read)).run()
                : render(options.engine.engine(session), folder, reading -> {});
    }

    /** Renders all plans; {@code read} is told what each was read as. */
    private ExitCode render(Vanthu vanthu, Path folder, Consumer<PlanReading> read) {
        PlanWriter writer = new PlanWriter(session, vanthu, options.messages, folder, gate(folder));
        return options.plans.stream()
                .map(plan -> writer.write(plan, name -> paper.of(formats, name), read))
                .reduce(ExitCode.DONE, ExitCode::or);
    }

    /** Without the option nothing of the checker is loaded. */
    private Predicate<Map<String, byte[]>> gate(Path folder) {
        return check ? new RenderedCheck(session, options.messages, folder)::passes : contents -> true;
    }
}
