package io.github.vanthu.cli;

import io.github.vanthu.cli.scaffold.Scaffold;
import io.github.vanthu.cli.scaffold.ScaffoldValues;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Province;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu plugin new}: makes a province format that works as it is, to be changed by its author. */
@Command(name = "new")
@SuppressWarnings("NullAway.Init")
final class PluginNewCommand implements Callable<Integer> {
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final Session session;

    @Parameters(paramLabel = "ID", descriptionKey = "parameter.id")
    String id;

    @Option(names = "--province", paramLabel = "NAME", descriptionKey = "option.province")
    Optional<String> province = Optional.empty();

    @Option(names = "--from", paramLabel = "DD/M/YYYY", descriptionKey = "option.from")
    LocalDate from = TWO_TIERS;

    @Option(names = "--java", descriptionKey = "option.java")
    boolean java;

    @Option(names = "-o", paramLabel = "DIR", descriptionKey = "option.target")
    Optional<Path> target = Optional.empty();

    PluginNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!NewPluginProvince.validId(id)) {
            return refused(Problem.error("USAGE-009", Place.NONE, id), ExitCode.USAGE);
        }
        NewPluginProvince named = new NewPluginProvince(id, province, from);
        return named.find().map(this::create).orElseGet(() -> refused(named.problem(), ExitCode.USAGE));
    }

    private int create(Province found) {
        ScaffoldValues values = new ScaffoldValues(id, found, from, Version.number());
        Scaffold scaffold = java ? Scaffold.java(values) : Scaffold.pack(values);
        Path folder = target.orElse(Path.of(id));
        try {
            scaffold.writeTo(session.folder().resolve(folder));
        } catch (FileAlreadyExistsException e) {
            return refused(Problem.error("OUTPUT-019", Place.NONE, folder.toString()), ExitCode.FAILURE);
        } catch (IOException e) {
            return refused(WriteFailure.whileWriting(e, folder), ExitCode.FAILURE);
        }
        announce(scaffold, folder);
        return ExitCode.DONE.number();
    }

    private void announce(Scaffold scaffold, Path folder) {
        scaffold.files()
                .keySet()
                .forEach(file -> session.out().line(session.wording().word("written") + " " + folder.resolve(file)));
        String next = session.wording().word(java ? "new.nextJava" : "new.next");
        next.replace("{0}", folder.toString()).lines().forEach(session.out()::line);
    }

    private int refused(Problem problem, ExitCode code) {
        session.textProblems().print(problem);
        return code.number();
    }
}
