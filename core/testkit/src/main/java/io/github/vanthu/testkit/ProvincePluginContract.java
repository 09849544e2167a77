package io.github.vanthu.testkit;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract as a JUnit test of three lines: one test for each requirement.
 *
 * <p>A broken MUST fails with all problems and the way to mend them, in Vietnamese and English; a broken SHOULD is reported
 * as aborted. The plugin is found on the class path; {@code vanthu-templates} must be there as well.
 *
 * <p>Example:
 *
 * <pre>{@code
 * class BacGiangContractTest extends ProvincePluginContract {
 *     BacGiangContractTest() { super("bac-giang"); }
 * }
 * }</pre>
 */
public abstract class ProvincePluginContract {
    private final String id;

    /** Makes a contract test of the plugin with an identifier. */
    protected ProvincePluginContract(String id) {
        this.id = id;
    }

    /** Returns sample plans of the plugin besides those that a pack holds itself; none unless a subclass names them. */
    protected List<Path> samples() {
        return List.of();
    }

    /** Returns what trial plans are drawn with; another seed tries other texts and amounts. */
    protected long seed() {
        return Contract.SEED;
    }

    /** Returns a test for each requirement. */
    @TestFactory
    Stream<DynamicTest> contract() {
        ProblemCatalogue catalogue = ProblemCatalogue.load();
        return Contract.verify(Vanthu.builder().build(), id, samples(), seed()).stream()
                .map(verdict -> DynamicTest.dynamicTest(name(verdict), () -> judge(verdict, catalogue)));
    }

    private static String name(Verdict verdict) {
        Requirement requirement = verdict.requirement();
        return requirement + " " + requirement.title(Language.VI) + " / " + requirement.title(Language.EN);
    }

    private void judge(Verdict verdict, ProblemCatalogue catalogue) {
        switch (verdict.outcome()) {
            case PASSED -> {}
            case NOT_APPLICABLE -> Assumptions.abort("does not concern this format");
            case FAILED -> failed(verdict, catalogue);
        }
    }

    private void failed(Verdict verdict, ProblemCatalogue catalogue) {
        String message = verdict.problems().stream()
                .map(problem -> text(problem, catalogue))
                .collect(Collectors.joining("\n", name(verdict) + ", seed " + seed() + ":\n", ""));
        if (verdict.requirement().must()) {
            Assertions.fail(message);
        } else {
            Assumptions.abort(message);
        }
    }

    private static String text(Problem problem, ProblemCatalogue catalogue) {
        return String.join(
                " ",
                problem.place().position() + problem.place().pointer() + ":",
                problem.code(),
                catalogue.message(problem, Language.VI),
                catalogue.hint(problem, Language.VI),
                "/",
                catalogue.message(problem, Language.EN),
                catalogue.hint(problem, Language.EN));
    }
}
