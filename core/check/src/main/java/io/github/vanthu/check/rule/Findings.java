package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The breaches of one rule as findings: the same fault of several paragraphs is one. */
final class Findings {
    private final String file;
    private final Inspection inspection;
    private final Map<Key, List<Fault>> faults = new LinkedHashMap<>();

    Findings(String file, Inspection inspection) {
        this.file = file;
        this.inspection = inspection;
    }

    /** What faults have in common that are told together. */
    private record Key(Optional<Element> element, Bilingual measured, Bilingual wanted, boolean weak) {}

    void add(Fault fault) {
        Key key = new Key(fault.element(), fault.measured(), fault.wanted(), fault.weak());
        faults.computeIfAbsent(key, none -> new ArrayList<>()).add(fault);
    }

    List<Finding> all() {
        return faults.values().stream().map(this::finding).toList();
    }

    private Finding finding(List<Fault> same) {
        Fault first = same.get(0);
        Set<ContentPlace> places = new LinkedHashSet<>();
        same.forEach(fault -> places.addAll(fault.places()));
        Bilingual measured = counted(first.measured(), same.size());
        return new Finding(
                problem(first, measured, List.copyOf(places)),
                first.element(),
                inspection.rule().clause(inspection.document().ruleSet()),
                first.places().get(0),
                first.quote(),
                measured,
                first.wanted());
    }

    private static Bilingual counted(Bilingual measured, int count) {
        return count == 1 || measured.vietnamese().isEmpty()
                ? measured
                : new Bilingual(
                        measured.vietnamese() + " (" + count + " chỗ)", measured.english() + " (" + count + " places)");
    }

    private Problem problem(Fault fault, Bilingual measured, List<ContentPlace> places) {
        List<String> arguments = List.of(
                measured.vietnamese(),
                fault.wanted().vietnamese(),
                measured.english(),
                fault.wanted().english(),
                fault.quote());
        List<Place> all = places.stream().map(this::place).toList();
        return new Problem(
                inspection.rule().code(), severity(fault), all.get(0), arguments, all.subList(1, all.size()));
    }

    private Severity severity(Fault fault) {
        Severity usual = Objects.requireNonNull(
                inspection.rule().severities().get(inspection.document().ruleSet()));
        if (!fault.weak()) {
            return usual;
        }
        return usual == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }

    /** Returns a place of the file whose pointer is the part of the DOCX with the path in it. */
    private Place place(ContentPlace place) {
        Place made = new Place(file, 0, 0, place.part() + place.path());
        return made.withWords(words(place));
    }

    private static String words(ContentPlace place) {
        if (place.page() > 0) {
            return "trang " + place.page();
        }
        if (place.paragraph() > 0) {
            return "đoạn " + place.paragraph();
        }
        return place.section() > 0 ? "phần " + place.section() : "";
    }
}
