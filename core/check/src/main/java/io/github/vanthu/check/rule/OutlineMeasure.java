package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts from large to small: Roman sections are not within Arabic ones, points not before the first clause. */
final class OutlineMeasure implements Measure {
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+\\.");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,2}\\.");
    private static final List<String> WORDS = List.of("(?iu)phần", "(?iu)chương", "(?iu)mục");
    private static final Bilingual WANTED = new Bilingual("các phần từ lớn đến nhỏ", "parts from large to small");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> headings = inspection
                .document()
                .own()
                .filter(part -> part.element() == Element.HEADING)
                .toList();
        List<Fault> faults = new ArrayList<>();
        int arabic = first(headings, ARABIC);
        int roman = first(headings, ROMAN);
        if (arabic >= 0
                && roman > arabic
                && first(headings.subList(roman, headings.size()), ARABIC) >= 0
                && headings.get(roman).label().equals("I.")) {
            faults.add(Fault.of(
                    headings.get(roman),
                    new Bilingual("mục \"I.\" đứng dưới mục \"1.\"", "\"I.\" below \"1.\""),
                    WANTED));
        }
        faults.addAll(words(headings));
        return faults.stream();
    }

    private static List<Fault> words(List<Part> headings) {
        List<Fault> faults = new ArrayList<>();
        for (int larger = 0; larger < WORDS.size() - 1; larger++) {
            int first = first(headings, Pattern.compile(WORDS.get(larger) + "\\s.*"));
            int smaller = first(headings, Pattern.compile(WORDS.get(larger + 1) + "\\s.*"));
            if (smaller >= 0 && first > smaller) {
                String label = headings.get(first).label();
                String within = headings.get(smaller).label();
                faults.add(Fault.of(
                        headings.get(first),
                        new Bilingual(
                                "\"" + label + "\" đứng dưới \"" + within + "\"",
                                "\"" + label + "\" below \"" + within + "\""),
                        WANTED));
            }
        }
        return faults;
    }

    private static int first(List<Part> headings, Pattern label) {
        for (int i = 0; i < headings.size(); i++) {
            if (label.matcher(headings.get(i).label()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
