package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanthu validate}: says everything that is wrong with plans and writes nothing. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    PlanOptions options = new PlanOptions();

    @Option(names = "--stage", paramLabel = "draft|sign|issued", descriptionKey = "option.stage")
    Optional<Stage> stage = Optional.empty();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Vanthu vanthu = options.engine.engine(session);
        return options.plans.stream()
                .map(plan -> validate(vanthu, plan))
                .reduce(ExitCode.DONE, ExitCode::or)
                .number();
    }

    private ExitCode validate(Vanthu vanthu, Path plan) {
        Optional<Problem> obstacle = PlanFile.obstacle(plan);
        if (obstacle.isPresent()) {
            options.messages.printer(session).print(obstacle.get());
            return ExitCode.FAILURE;
        }
        List<Problem> problems = problems(vanthu, plan);
        printer().print(problems);
        boolean faulty = problems.stream().anyMatch(Problem::isError);
        if (options.messages == MessageFormat.TEXT && !faulty) {
            session.out().line(plan + ": " + session.wording().word("valid"));
        }
        return faulty ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private List<Problem> problems(Vanthu vanthu, Path plan) {
        PlanReading reading = vanthu.read(plan);
        RenderOptions options = RenderOptions.of(Set.of(Format.values())).at(stage);
        return Stream.concat(
                        vanthu.validate(reading, options).problems().stream(),
                        OutputName.problem(reading, plan).stream())
                .toList();
    }

    /** What this command finds is its result and goes to standard output. */
    private ProblemPrinter printer() {
        return options.messages == MessageFormat.JSON
                ? session.jsonProblems()
                : new TextProblems(session.out(), session.wording());
    }
}
