package io.github.vanthu.cli;

import io.github.vanthu.engine.RenderResult;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu workbook}: writes a plan's annexes as a workbook with formulas. */
@Command(name = "workbook")
final class WorkbookCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PLAN", descriptionKey = "parameter.onePlan")
    Path plan = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "XLSX", descriptionKey = "option.workbook")
    Path output = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat messages = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();

    WorkbookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = session.folder().resolve(output).toAbsolutePath().normalize();
        Optional<Problem> obstacle = PlanFile.obstacle(plan).or(() -> obstacle(target));
        if (obstacle.isPresent()) {
            print(List.of(obstacle.get()));
            return ExitCode.FAILURE.number();
        }
        return write(engine.engine(session), target).number();
    }

    /** Makes the folder of the target; returns why that is not possible. */
    private static Optional<Problem> obstacle(Path target) {
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        try {
            Files.createDirectories(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.error("OUTPUT-009", Place.NONE, folder.toString()));
        }
    }

    private ExitCode write(Vanthu vanthu, Path target) {
        try (AtomicFile file = new AtomicFile(target, session.files())) {
            RenderResult result = vanthu.workbook(vanthu.read(plan), file);
            print(result.problems());
            if (!result.successful()) {
                return ExitCode.FAULTY;
            }
            file.finish();
            file.commit();
            announce(target);
            return ExitCode.DONE;
        } catch (WritingException e) {
            print(List.of(e.problem()));
            return ExitCode.FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(Path written) {
        String path = written.toString();
        if (messages == MessageFormat.JSON) {
            session.jsonProblems().print(Problem.info("OUTPUT-015", Place.file(path), path));
        } else {
            session.out().line(session.wording().word("written") + " " + path);
        }
    }

    private void print(List<Problem> problems) {
        messages.printer(session).print(problems);
    }
}
