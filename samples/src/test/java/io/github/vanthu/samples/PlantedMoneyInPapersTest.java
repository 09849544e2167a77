package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.Finding;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Figures;
import io.github.vanthu.figures.citation.CitationCheck;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.place.PlaceWords;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writes plans with one wrong figure as DOCX and looks whether the DOCX alone tells what the plan's data told: the same rule, at the
 * same cell or paragraph.
 *
 * <p>Some of the faults of {@link PlantedFaultsTest}, {@link PlantedProseFaultTest} and {@link PlantedCitationsTest}, chosen by a fixed
 * seed; all of them with {@code -Dplanted.all}.
 */
class PlantedMoneyInPapersTest {
    private static final boolean ALL = System.getProperty("planted.all") != null;
    private static final int CELLS = 6;
    private static final int AMOUNTS = 5;
    private static final int CITATIONS = 8;

    private static Vanthu lenient;

    @BeforeAll
    static void lenientOffices(@TempDir Path folder) throws IOException {
        lenient = LenientOffices.in(folder);
    }

    static Stream<Sample> samples() {
        return PlantedFaultsTest.samples();
    }

    static Stream<Sample> samplesWithAmounts() {
        return PlantedProseFaultTest.samples();
    }

    private static <T> List<T> chosen(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(count));
        return ALL ? all : shuffled.stream().limit(count).toList();
    }

    private static Set<String> codes(Stream<Discrepancy> found) {
        return found.filter(one -> one.severity() != Severity.INFO)
                .map(Discrepancy::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Stream<Finding> findings) {
        return findings.map(one -> one.problem().code()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWrongFigureOfAnAnnexIsFoundAtItsCell(Sample sample, @TempDir Path folder) throws IOException {
        AlteredPlans plans = new AlteredPlans(sample.plan(), folder);
        FigureFormat format = RenderedSamples.VANTHU.figureFormat(plans.plan()).orElseThrow();
        PlaceWords words = PlaceWords.of(plans.plan(), format);
        List<String> missed = new ArrayList<>();
        List<PlantedFault> faults = chosen(AnnexCells.faults(Ledger.of(plans.plan(), format)), CELLS);
        for (PlantedFault fault : faults) {
            PlanReading reading = plans.reading(fault);
            Plan plan = reading.plan().orElseThrow();
            Set<String> told = codes(Figures.of(plan, format).discrepancies().stream()
                    .filter(one -> one.spots().stream().anyMatch(fault::seenAt)));
            Set<String> seen = found(CheckedPaper.of(lenient, reading).at(words.at(fault.pointer())));
            if (!seen.containsAll(told)) {
                missed.add(fault + " " + told + " but " + seen);
            }
        }
        assertThat(missed).as("of %d faults", faults.size()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samplesWithAmounts")
    void everyWrongAmountOfTheTextIsFoundAtItsParagraph(Sample sample, @TempDir Path folder) throws IOException {
        Files.copy(sample.folder().resolve("office.yaml"), folder.resolve("office.yaml"));
        List<String> lines = Files.readAllLines(sample.plan());
        List<String> missed = new ArrayList<>();
        List<ProseFaults.Fault> faults = chosen(ProseFaults.of(lines), AMOUNTS);
        for (ProseFaults.Fault fault : faults) {
            Path copy = folder.resolve("plan.yaml");
            Files.write(copy, fault.altered(lines));
            PlanReading reading = RenderedSamples.VANTHU.read(copy);
            Set<String> told = reading.plan().map(plan -> told(plan, fault)).orElse(Set.of());
            Set<String> seen = told.isEmpty()
                    ? told
                    : found(CheckedPaper.of(lenient, reading).holding(fault.after()));
            if (!seen.containsAll(told)) {
                missed.add(fault + " " + told + " but " + seen);
            }
        }
        assertThat(missed).as("of %d faults", faults.size()).isEmpty();
    }

    private static Set<String> told(Plan plan, ProseFaults.Fault fault) {
        FigureFormat format = RenderedSamples.VANTHU.figureFormat(plan).orElseThrow();
        return codes(Figures.of(plan, format).discrepancies().stream()
                .filter(one -> one.code().startsWith("MONEY")
                        && one.spots().stream().anyMatch(spot -> near(spot.excerpt(), fault.after()))));
    }

    private static boolean near(String excerpt, String after) {
        return !excerpt.isEmpty() && (excerpt.contains(after) || after.contains(excerpt));
    }

    @Test
    void everyAlteredCitationIsFoundAtItsParagraph() {
        List<String> missed = new ArrayList<>();
        List<PlantedCitationsTest.Planted> faults = chosen(PlantedCitationsTest.bound(), CITATIONS);
        for (PlantedCitationsTest.Planted planted : faults) {
            PlanReading reading = PlantedCitationsTest.read(planted);
            String number = planted.what().substring(0, planted.what().indexOf(": "));
            Set<String> told = codes(CitationCheck.find(reading.plan().orElseThrow()).stream()
                    .filter(one -> one.arguments().stream().anyMatch(number::equals)));
            Set<String> seen = found(CheckedPaper.of(lenient, reading).holding(number));
            if (!seen.containsAll(told)) {
                missed.add(planted + " " + told + " but " + seen);
            }
        }
        assertThat(missed).as("of %d faults", faults.size()).isEmpty();
    }
}
