package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.samples.ProseFaults.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Alters each amount and each amount in words of the samples' texts, one at a time, and looks whether the altered words are reported.
 *
 * <p>The approved {@code planted-prose-faults.txt} lists each with what was found; amounts of which nothing is found are bound by nothing.
 */
class PlantedProseFaultTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Sample> samples() {
        return Stream.of("bac-giang-2020", "bac-ninh-2026", "luc-ngan-2019", "quang-tri-2019")
                .map(Sample::of);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void alteredAmountsOfTheTextAreReportedAtTheirWords(Sample sample) throws IOException {
        copy(sample);
        List<String> lines = Files.readAllLines(sample.plan());
        assertThat(money(sample.plan())).as("faults of the untouched plan").isEmpty();
        StringBuilder text = new StringBuilder();
        int bound = 0;
        List<Fault> faults = ProseFaults.of(lines);
        for (Fault fault : faults) {
            String codes = String.join(" ", reported(lines, fault));
            bound += codes.isEmpty() ? 0 : 1;
            text.append(fault.before()).append(" -> ").append(fault.after()).append(": ");
            text.append(codes.isEmpty() ? "unbound" : codes).append('\n');
        }
        String counts = faults.size() + " planted, " + bound + " found, " + (faults.size() - bound) + " unbound\n";
        Golden.compareText(sample.approved("planted-prose-faults.txt"), counts + text);
    }

    private void copy(Sample sample) throws IOException {
        Files.copy(sample.folder().resolve("office.yaml"), folder.resolve("office.yaml"));
    }

    /** Returns the codes of the findings that have the altered words among their places. */
    private List<String> reported(List<String> lines, Fault fault) throws IOException {
        Path copy = folder.resolve("plan.yaml");
        Files.write(copy, fault.altered(lines));
        return money(copy).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> places(problem).anyMatch(place -> at(place, fault)))
                .map(Problem::code)
                .sorted()
                .toList();
    }

    private static Stream<Place> places(Problem problem) {
        return Stream.concat(Stream.of(problem.place()), problem.related().stream());
    }

    private static boolean at(Place place, Fault fault) {
        int first = fault.start() + 1;
        return place.line() == fault.line() + 1
                && place.column() >= first
                && place.column() <= first + fault.after().length();
    }

    private static List<Problem> money(Path plan) {
        PlanReading reading = RenderedSamples.VANTHU.read(plan);
        return RenderedSamples.VANTHU.validate(reading).problems().stream()
                .filter(problem ->
                        problem.code().startsWith("MONEY-03") || problem.code().startsWith("MONEY-06"))
                .toList();
    }
}
