package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanthu provinces}: lists the installed formats, and everything that is wrong with installed ones. */
@Command(name = "provinces")
final class ProvincesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.listFormat")
    MessageFormat messages = MessageFormat.TEXT;

    @Mixin
    EngineOptions engine = new EngineOptions();

    ProvincesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Vanthu vanthu = engine.engine(session);
        List<InstalledFormat> formats = vanthu.plugins().stream()
                .map(plugin -> new InstalledFormat(plugin, vanthu.deviations(plugin.id())))
                .toList();
        if (messages == MessageFormat.JSON) {
            formats.forEach(format -> session.out().json(format.json()));
        } else {
            printTable(formats);
        }
        List<Problem> problems = vanthu.allProblems();
        messages.printer(session).print(problems);
        boolean faulty = problems.stream().anyMatch(Problem::isError);
        return (faulty ? ExitCode.FAULTY : ExitCode.DONE).number();
    }

    private void printTable(List<InstalledFormat> formats) {
        List<String> heads = List.of(session.wording().word("provinces.heads").split("\\|"));
        List<List<String>> rows = new ArrayList<>(List.of(heads));
        formats.forEach(format -> rows.add(format.row(session.wording())));
        TextTable table = new TextTable(rows);
        session.out().line(table.line(heads));
        formats.forEach(format -> {
            session.out().line(table.line(format.row(session.wording())));
            format.remarks(session.wording()).forEach(session.out()::line);
        });
    }
}
