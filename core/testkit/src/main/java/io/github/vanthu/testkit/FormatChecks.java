package io.github.vanthu.testkit;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackPlugin;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether what a format changes is known, allowed and well written. */
record FormatChecks(Candidate candidate) {
    private List<ProvinceFormat> formats() {
        return candidate.offices().stream()
                .map(office -> candidate.plugin().format(office.office()))
                .toList();
    }

    private List<LocalDate> days() {
        return TrialDays.ofProfiles(candidate.validity());
    }

    List<Problem> profile() {
        List<Problem> found = new ArrayList<>();
        for (ProvinceFormat format : formats()) {
            days().forEach(day ->
                    found.addAll(ProfileFaults.of(this::placeOfValue, day, format.profile(), format.reasons())));
        }
        return found.stream().distinct().toList();
    }

    /** A pack says where its values stand; of a Java plugin only the path is known. */
    private Place placeOfValue(String pointer) {
        String path = pointer.substring(1).replace("~", "~0").replace("/", "~1");
        return candidate.plugin() instanceof PackPlugin pack
                ? pack.place("/format/profile/" + path)
                : new Place(candidate.installed().source(), 0, 0, pointer);
    }

    List<Problem> wording() {
        Set<String> known = new TreeSet<>();
        days().stream()
                .map(FormatProfiles::at)
                .map(FormatProfile::wording)
                .forEach(words -> known.addAll(words.keySet()));
        return formats().stream()
                .flatMap(format -> new TreeSet<>(format.wording().keySet()).stream())
                .filter(name -> !known.contains(name))
                .distinct()
                .map(name -> Problem.error("CONTRACT-010", candidate.place(), name, String.join(", ", known)))
                .toList();
    }

    List<Problem> templates() {
        TemplateFaults templates = new TemplateFaults(candidate);
        return candidate.offices().stream()
                .flatMap(office -> templates.of(office.office()).stream())
                .distinct()
                .toList();
    }

    List<Problem> levels() {
        return candidate.offices().stream()
                .filter(office -> !candidate
                        .plugin()
                        .format(office.office())
                        .equals(candidate.plugin().format(office.office())))
                .map(office -> Problem.error("CONTRACT-011", candidate.place(), office.levelName()))
                .toList();
    }

    List<Problem> writing() {
        Stream<String> words = formats().stream().flatMap(FormatChecks::texts);
        return Stream.concat(
                        Stream.of(
                                candidate.installed().name(),
                                candidate.installed().province()),
                        words)
                .filter(text -> !wellWritten(text))
                .distinct()
                .map(text -> Problem.warning("CONTRACT-027", candidate.place(), text))
                .toList();
    }

    private static Stream<String> texts(ProvinceFormat format) {
        Stream<String> layouts =
                new TreeMap<>(format.layouts()).values().stream().flatMap(FormatChecks::texts);
        return Stream.concat(new TreeMap<>(format.wording()).values().stream(), layouts);
    }

    private static Stream<String> texts(AnnexLayout layout) {
        return Stream.concat(
                titles(layout.columns()),
                layout.notes().stream().map(notes -> notes.source().strip()));
    }

    private static Stream<String> titles(List<Column> columns) {
        return columns.stream().flatMap(column -> Stream.concat(Stream.of(column.title()), titles(column.columns())));
    }

    private static boolean wellWritten(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) && text.equals(text.strip()) && !text.contains("  ");
    }
}
