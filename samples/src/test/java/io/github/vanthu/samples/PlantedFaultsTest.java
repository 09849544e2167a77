package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Figures;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plants one fault at a time in the figures of the samples and looks whether the identities that bind them find it.
 *
 * <p>Data that no identity binds are listed in the sample's approved {@code planted-faults.txt} with the counts.
 */
class PlantedFaultsTest {
    /** Makes the faults of one kind for a plan. */
    private interface Provider {
        List<PlantedFault> faults(Plan plan, FigureFormat format);
    }

    private static final List<Provider> PROVIDERS =
            List.of((plan, format) -> AnnexCells.faults(Ledger.of(plan, format)));

    /** Rules that only say that one figure is not greater than the other. */
    private static final Set<String> ONE_SIDED = Set.of("MONEY-004", "MONEY-012");

    static Stream<Sample> samples() {
        return Stream.concat(
                Stream.of("bac-giang-2020", "bac-ninh-2026", "luc-ngan-2019", "quang-tri-2019")
                        .map(Sample::of),
                Stream.of(AnnexShowcaseTest.SHOWCASE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyAlteredFigureThatAnIdentityBindsIsFound(Sample sample, @TempDir Path folder) throws IOException {
        AlteredPlans plans = new AlteredPlans(sample.plan(), folder);
        FigureFormat format = RenderedSamples.VANTHU.figureFormat(plans.plan()).orElseThrow();
        Tally tally = new Tally(plans, format);
        for (Provider provider : PROVIDERS) {
            provider.faults(plans.plan(), format).forEach(tally::plant);
        }
        assertThat(tally.missed).as("bound but not found").isEmpty();
        Golden.compareText(sample.approved("planted-faults.txt"), tally.text());
    }

    /** Counts what was found. */
    private static final class Tally {
        private final AlteredPlans plans;
        private final FigureFormat format;
        private final List<Identity> identities = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final Set<String> bound = new LinkedHashSet<>();
        private final Set<String> unbound = new LinkedHashSet<>();
        private final Map<String, Integer> found = new TreeMap<>();

        Tally(AlteredPlans plans, FigureFormat format) {
            this.plans = plans;
            this.format = format;
            Figures.identities(Figures.of(plans.plan(), format).plan(), format, identities::add);
        }

        void plant(PlantedFault fault) {
            Set<String> codes = identities.stream()
                    .filter(fault::boundBy)
                    .map(Identity::code)
                    .filter(code -> !ONE_SIDED.contains(code))
                    .collect(Collectors.toSet());
            (codes.isEmpty() ? unbound : bound).add(fault.name());
            if (!codes.isEmpty() && !found(fault, codes)) {
                missed.add(fault.toString() + " " + codes);
            }
            found.merge(fault.kind(), codes.isEmpty() ? 0 : 1, Integer::sum);
        }

        private boolean found(PlantedFault fault, Set<String> codes) {
            return Figures.of(plans.with(fault), format).discrepancies().stream()
                    .filter(one -> codes.contains(one.code()) && one.severity() != Severity.INFO)
                    .anyMatch(one -> names(one, fault));
        }

        private static boolean names(Discrepancy found, PlantedFault fault) {
            return found.spots().stream().anyMatch(fault::seenAt);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            found.forEach((kind, faults) -> text.append(kind)
                    .append(": ")
                    .append(count(bound, kind))
                    .append(" bound, ")
                    .append(faults)
                    .append(" faults planted and found, ")
                    .append(count(unbound, kind))
                    .append(" unbound\n"));
            unbound.forEach(name -> text.append("unbound: ").append(name).append('\n'));
            return text.toString();
        }

        private static long count(Set<String> names, String kind) {
            return names.stream().filter(name -> name.startsWith(kind + " ")).count();
        }
    }
}
