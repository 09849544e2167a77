package io.github.vanthu.cli;

import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vanthu provinces}: lists the installed formats, and those that cannot be used. */
@Command(name = "provinces")
final class ProvincesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    EngineOptions engine = new EngineOptions();

    ProvincesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Vanthu vanthu = engine.engine(session);
        printTable(vanthu.plugins().stream().map(this::row).toList());
        session.textProblems().print(vanthu.problems());
        boolean faulty = vanthu.problems().stream().anyMatch(Problem::isError);
        return (faulty ? ExitCode.FAULTY : ExitCode.DONE).number();
    }

    private List<String> row(InstalledPlugin plugin) {
        return List.of(
                plugin.id(),
                plugin.name(),
                days(plugin.validity()),
                plugin.source(),
                session.wording().word("provinces.java"));
    }

    private String days(Validity validity) {
        String from = session.wording().word("provinces.from") + " " + day(validity.from());
        return validity.to()
                .map(to -> from + " " + session.wording().word("provinces.to") + " " + day(to))
                .orElse(from);
    }

    /** Returns a day as official texts write it: January and February with a zero. */
    private static String day(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month + "/" + day.getYear();
    }

    private void printTable(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(heads()));
        all.addAll(rows);
        int[] widths = IntStream.range(0, heads().size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        all.forEach(row -> session.out().line(padded(row, widths)));
    }

    private List<String> heads() {
        return List.of(session.wording().word("provinces.heads").split("\\|"));
    }

    private static String padded(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
