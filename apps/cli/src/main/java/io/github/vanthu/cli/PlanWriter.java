package io.github.vanthu.cli;

import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.RenderedFile;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.TemplateRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Renders plans one after the other into files of one folder. */
final class PlanWriter {
    private static final String OFFICE_DATA_UNUSED = "OUTPUT-018";

    private final Session session;
    private final Vanthu vanthu;
    private final MessageFormat messages;
    private final Path folder;
    private final Predicate<Map<String, byte[]>> gate;
    private final Map<String, Path> planOfName = new HashMap<>();
    private final TargetNames names;

    /**
     * Makes a writer.
     *
     * @param gate says whether finished files, by their names, may be written, and prints why not
     */
    PlanWriter(
            Session session, Vanthu vanthu, MessageFormat messages, Path folder, Predicate<Map<String, byte[]>> gate) {
        this.gate = gate;
        this.session = session;
        this.vanthu = vanthu;
        this.messages = messages;
        this.folder = folder;
        this.names = new TargetNames(folder);
    }

    /**
     * Writes one plan and prints what there is to say about it.
     *
     * @param file the plan
     * @param options what is asked for, by the name of the output files
     * @param read is told what the plan was read as
     */
    ExitCode write(Path file, Function<String, RenderOptions> options, Consumer<PlanReading> read) {
        Optional<Problem> obstacle = PlanFile.obstacle(file);
        if (obstacle.isPresent()) {
            print(List.of(obstacle.get()));
            return ExitCode.FAILURE;
        }
        PlanReading reading = vanthu.read(file);
        read.accept(reading);
        Optional<Problem> name = OutputName.problem(reading, file).or(() -> taken(reading, file));
        if (reading.plan().isEmpty() || name.isPresent()) {
            print(Stream.concat(name.stream(), vanthu.validate(reading).problems().stream())
                    .toList());
            return ExitCode.FAULTY;
        }
        String output = OutputName.of(reading.plan().get(), file);
        Rendered rendered = vanthu.render(reading, options.apply(output));
        Map<String, byte[]> contents = contents(rendered, output);
        Optional<Problem> taken = names.problem(reading, file, contents.keySet());
        print(Stream.concat(taken.stream(), rendered.problems().stream()).toList());
        if (taken.isPresent()) {
            return ExitCode.FAULTY;
        }
        if (!gate.test(contents)) {
            print(List.of(Problem.error("OUTPUT-021", Place.NONE, file.toString())));
            return ExitCode.FAULTY;
        }
        return write(rendered, contents);
    }

    /** Returns the problem that another plan of this run has the same name on file systems that fold case. */
    private Optional<Problem> taken(PlanReading reading, Path file) {
        return reading.plan()
                .map(plan -> OutputName.of(plan, file))
                .flatMap(name -> Optional.ofNullable(planOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), file))
                        .map(other ->
                                Problem.error("OUTPUT-004", reading.places().of("#/id"), other.toString(), name)));
    }

    private ExitCode write(Rendered rendered, Map<String, byte[]> contents) {
        try (Targets targets = new Targets(folder, session.files())) {
            targets.commit(contents, this::announce);
            return ended(rendered);
        } catch (WritingException e) {
            print(List.of(e.problem()));
            return ExitCode.FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> contents(Rendered rendered, String name) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (RenderedFile file : rendered.files()) {
            contents.put(file.name(name), file.content());
        }
        rendered.metadata().ifPresent(json -> contents.put(name + ".json", json.getBytes(StandardCharsets.UTF_8)));
        return contents;
    }

    /** A template that runs away is no fault of the data: the run itself failed. */
    private static ExitCode ended(Rendered result) {
        if (result.successful()) {
            return ExitCode.DONE;
        }
        return result.problems().stream().anyMatch(TemplateRenderer::isRunaway) ? ExitCode.FAILURE : ExitCode.FAULTY;
    }

    /** People who render are told what concerns this plan; the rest is in {@code validate}. */
    private List<Problem> shown(List<Problem> problems) {
        return messages == MessageFormat.JSON
                ? problems
                : problems.stream()
                        .filter(problem -> !problem.code().equals(OFFICE_DATA_UNUSED))
                        .toList();
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
        messages.printer(session).print(shown(problems));
    }
}
