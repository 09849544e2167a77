package io.github.vanthu.pack;

import io.github.vanthu.intake.LayoutCheck;
import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.intake.Suggestion;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.regulation.FormatProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what {@code plugin.yaml} says of the look of plans against what there is: words, levels, templates, columns. */
final class FormatCheck {
    private final RecordReading<PluginFile> reading;
    private final PackFindings findings;
    private final Collection<String> templates;

    FormatCheck(RecordReading<PluginFile> reading, PackFindings findings, Collection<String> templates) {
        this.reading = reading;
        this.findings = findings;
        this.templates = templates;
    }

    void run(PluginFile file) {
        Set<String> words = words(file);
        file.format().ifPresent(part -> part(part, "/format", words));
        file.levels().forEach((level, part) -> {
            level(level);
            part(part, "/levels/" + escaped(level), words);
        });
    }

    private static Set<String> words(PluginFile file) {
        LocalDate first = file.validFrom().complete().orElse(LocalDate.MAX);
        LocalDate last = file.validTo().flatMap(date -> date.complete()).orElse(LocalDate.MAX);
        Set<String> words = new TreeSet<>();
        Stream.of(first, last)
                .map(FormatProfiles::at)
                .map(FormatProfile::wording)
                .forEach(wording -> words.addAll(wording.keySet()));
        return words;
    }

    private void level(String level) {
        List<String> levels = Stream.of(Office.Level.values())
                .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        known(level, levels, "/levels/" + escaped(level), PackFault.UNKNOWN_LEVEL_SUGGESTED, PackFault.UNKNOWN_LEVEL);
    }

    private void part(FormatPart part, String pointer, Set<String> words) {
        part.wording().keySet().forEach(word -> {
            String at = pointer + "/wording/" + escaped(word);
            known(word, new ArrayList<>(words), at, PackFault.UNKNOWN_WORD_SUGGESTED, PackFault.UNKNOWN_WORD);
        });
        part.blocks().forEach((block, file) -> template(file, pointer + "/blocks/" + escaped(block)));
        part.layouts()
                .forEach((name, layout) -> LayoutCheck.faults(
                                layout.columns(), pointer + "/layouts/" + escaped(name) + "/columns", reading)
                        .forEach(findings::add));
    }

    private void template(String file, String pointer) {
        if (!file.isEmpty()) {
            List<String> names = new ArrayList<>(templates);
            known(file, names, pointer, PackFault.TEMPLATE_MISSING_SUGGESTED, PackFault.TEMPLATE_MISSING);
        }
    }

    private void known(String name, List<String> names, String pointer, PackFault suggested, PackFault unknown) {
        if (names.contains(name)) {
            return;
        }
        List<Suggestion> near =
                names.stream().map(one -> new Suggestion(one, one)).toList();
        Suggestion.nearest(name, near)
                .ifPresentOrElse(
                        meant -> findings.report(suggested, pointer, name, meant.name()),
                        () -> findings.report(unknown, pointer, name, String.join(", ", names)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
