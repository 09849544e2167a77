package io.github.vanthu.cli;

import io.github.vanthu.engine.Extraction;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu extract}: takes the plan out of a finished DOCX or PDF. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.document")
    Path document = Path.of("");

    @Option(names = "-o", paramLabel = "PLAN.json", descriptionKey = "option.plan")
    Optional<Path> output = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat messages = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Problem> obstacle = PlanFile.obstacle(document);
        if (obstacle.isPresent()) {
            print(List.of(obstacle.get()));
            return ExitCode.FAILURE.number();
        }
        try {
            return extract(engine.engine(session)).number();
        } catch (WritingException e) {
            print(List.of(e.problem()));
        } catch (IOException e) {
            print(List.of(Problem.error("OUTPUT-012", Place.NONE, document.toString())));
        }
        return ExitCode.FAILURE.number();
    }

    private ExitCode extract(Vanthu vanthu) throws IOException {
        Extraction extraction = vanthu.extract(document);
        boolean planOnOutput = extraction.successful() && output.isEmpty();
        printer(planOnOutput).print(extraction.problems());
        if (extraction.plan().isEmpty()) {
            return ExitCode.FAULTY;
        }
        deliver(extraction.plan().get());
        String command = RenderCall.of(extraction.facts().orElseThrow(), document, output);
        printer(planOnOutput).print(Problem.info("EXTRACT-020", Place.file(document.toString()), command));
        return ExitCode.DONE;
    }

    private void deliver(byte[] plan) throws WritingException {
        if (output.isEmpty()) {
            new String(plan, StandardCharsets.UTF_8).lines().forEach(session.out()::json);
            return;
        }
        Path target = session.folder().resolve(output.get()).toAbsolutePath().normalize();
        AtomicFile.put(target, plan, session.files());
        announce(target);
    }

    private void announce(Path written) {
        String path = written.toString();
        if (messages == MessageFormat.JSON) {
            print(List.of(Problem.info("OUTPUT-015", Place.file(path), path)));
        } else {
            session.err().line(session.wording().word("written") + " " + path);
        }
    }

    private void print(List<Problem> problems) {
        printer(false).print(problems);
    }

    /** While the plan itself goes to standard output, what there is to say goes to standard error. */
    private ProblemPrinter printer(boolean planOnOutput) {
        boolean json = messages == MessageFormat.JSON && planOnOutput;
        return json ? new JsonProblems(session.err(), session.wording()) : messages.printer(session);
    }
}
