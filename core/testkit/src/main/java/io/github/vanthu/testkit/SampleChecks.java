package io.github.vanthu.testkit;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.Finding;
import io.github.vanthu.spi.ProvinceFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a format comes with samples, and says what its checks find. */
record SampleChecks(Candidate candidate, Trials trials) {
    List<Problem> exist() {
        return candidate.samples().isEmpty()
                ? List.of(Problem.warning("CONTRACT-024", candidate.place(), candidate.id()))
                : List.of();
    }

    /** Levels with one and the same format need one sample together. */
    List<Problem> levels() throws IOException {
        Set<ProvinceFormat> shown = new HashSet<>(Set.of(ProvinceFormat.NATIONAL));
        trials.samples().stream()
                .flatMap(sample -> sample.reading().plan().stream())
                .map(plan -> format(plan.office()))
                .forEach(shown::add);
        return candidate.offices().stream()
                .filter(office -> shown.add(format(office.office())))
                .map(office -> Problem.warning("CONTRACT-025", candidate.place(), office.levelName()))
                .toList();
    }

    private ProvinceFormat format(Office office) {
        return candidate.plugin().format(office);
    }

    List<Problem> sources() {
        return candidate.samples().stream()
                .filter(sample -> !sample.sourced())
                .map(sample -> Problem.warning("CONTRACT-026", Place.file(sample.name()), sample.name()))
                .toList();
    }

    /** Asks the checks of the province about every plan that was read. */
    List<Problem> findings() throws IOException {
        List<Problem> found = new ArrayList<>();
        for (Trial trial : trials.all()) {
            trial.reading().plan().ifPresent(plan -> found.addAll(speechless(plan)));
        }
        return found.stream().distinct().toList();
    }

    private List<Problem> speechless(Plan plan) {
        return candidate.plugin().check(plan).stream()
                .filter(finding -> finding.message().isBlank() || finding.hint().isBlank())
                .map(Finding::pointer)
                .map(pointer -> Problem.warning("CONTRACT-028", candidate.place(), pointer.isEmpty() ? "/" : pointer))
                .toList();
    }
}
