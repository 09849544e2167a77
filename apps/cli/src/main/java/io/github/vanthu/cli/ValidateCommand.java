package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu validate}: says everything that is wrong with plans and writes nothing. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
    List<Path> plans = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    MessageFormat format = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Vanthu vanthu = engine.engine(session);
        return plans.stream()
                .map(plan -> validate(vanthu, plan))
                .reduce(ExitCode.DONE, ExitCode::or)
                .number();
    }

    private ExitCode validate(Vanthu vanthu, Path plan) {
        Optional<Problem> obstacle = PlanFile.obstacle(plan);
        if (obstacle.isPresent()) {
            format.printer(session).print(obstacle.get());
            return ExitCode.FAILURE;
        }
        List<Problem> problems = problems(vanthu, plan);
        printer().print(problems);
        if (format == MessageFormat.TEXT && problems.isEmpty()) {
            session.out().line(plan + ": " + session.wording().word("valid"));
        }
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private static List<Problem> problems(Vanthu vanthu, Path plan) {
        PlanReading reading = vanthu.read(plan);
        return Stream.concat(vanthu.validate(reading).problems().stream(), OutputName.problem(reading, plan).stream())
                .toList();
    }

    /** What this command finds is its result and goes to standard output. */
    private ProblemPrinter printer() {
        return format == MessageFormat.JSON
                ? session.jsonProblems()
                : new TextProblems(session.out(), session.wording());
    }
}
