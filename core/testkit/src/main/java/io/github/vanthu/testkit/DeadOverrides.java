package io.github.vanthu.testkit;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what a format overrides and its parent says as well, on every day and at every level (ghi đè thừa). */
final class DeadOverrides {
    private final Candidate candidate;
    private final Map<String, Boolean> dead = new TreeMap<>();

    private DeadOverrides(Candidate candidate) {
        this.candidate = candidate;
    }

    static List<Problem> find(Candidate candidate) {
        DeadOverrides search = new DeadOverrides(candidate);
        for (TrialOffice office : candidate.offices()) {
            ProvinceFormat own = candidate.plugin().format(office.office());
            ProvinceFormat parents = search.parents(office.office());
            for (LocalDate day : TrialDays.ofProfiles(candidate.validity())) {
                search.compare(own, parents, day);
            }
        }
        return search.dead.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(entry -> Problem.warning("CONTRACT-029", candidate.place(), entry.getKey()))
                .toList();
    }

    private ProvinceFormat parents(Office office) {
        return candidate
                .plugin()
                .parent()
                .flatMap(candidate.vanthu()::plugin)
                .map(parent -> parent.format(office))
                .orElse(ProvinceFormat.NATIONAL);
    }

    private void compare(ProvinceFormat own, ProvinceFormat parents, LocalDate day) {
        FormatProfile below = FormatProfiles.at(day, parents.profile());
        own.profile().forEach((path, value) -> note("profile/" + path, same(below, parents, day, path, value)));
        Map<String, String> words = new HashMap<>(below.wording());
        words.putAll(parents.wording());
        own.wording().forEach((name, text) -> note("wording/" + name, text.equals(words.get(name))));
        own.headingNumbering()
                .ifPresent(styles -> note(
                        "headingNumbering",
                        styles.equals(parents.headingNumbering().orElse(below.headingNumbering()))));
        own.annexNumbering()
                .ifPresent(styles -> note(
                        "annexNumbering", styles.equals(parents.annexNumbering().orElse(below.annexNumbering()))));
        own.layouts()
                .forEach((name, layout) -> note(
                        "layouts/" + name,
                        Objects.equals(layout, parents.layouts().get(name))));
        own.blocks()
                .forEach((name, block) -> note(
                        "blocks/" + name,
                        Optional.ofNullable(parents.blocks().get(name))
                                .filter(other ->
                                        other.text().strip().equals(block.text().strip()))
                                .isPresent()));
    }

    private static boolean same(FormatProfile below, ProvinceFormat parents, LocalDate day, String path, String value) {
        Map<String, String> more = new HashMap<>(parents.profile());
        more.put(path, value);
        return readable(day, path, value) && FormatProfiles.at(day, more).equals(below);
    }

    /** What is no value of the profile breaks another requirement. */
    private static boolean readable(LocalDate day, String path, String value) {
        return FormatProfiles.faults(day, Map.of(path, value), Map.of(path, "ngoài quy định"))
                .isEmpty();
    }

    private void note(String name, boolean equal) {
        dead.merge(name, equal, Boolean::logicalAnd);
    }
}
