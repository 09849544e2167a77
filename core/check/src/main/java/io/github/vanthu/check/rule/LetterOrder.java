package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Points by the Vietnamese alphabet: a, b, c, d, đ, e, g; each list begins anew with "a)". */
final class LetterOrder implements Measure {
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern LABEL = Pattern.compile("(\\p{Ll})\\)");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Fault> faults = new ArrayList<>();
        String previous = "";
        for (Part part : inspection.document().own().toList()) {
            if (part.element() != Element.HEADING) {
                continue;
            }
            Optional<String> letter = letter(part);
            if (letter.isPresent()) {
                String wanted = wanted(previous, letter.get());
                if (!wanted.equals(letter.get())) {
                    faults.add(fault(part, previous, wanted));
                }
                previous = letter.get();
            } else if (part.label().matches("\\d.*|[IVXL]+\\.?|\\p{L}+\\s.*")) {
                previous = "";
            }
        }
        return faults.stream();
    }

    private static Optional<String> letter(Part part) {
        Matcher label = LABEL.matcher(part.label());
        return label.matches() ? Optional.of(label.group(1)) : Optional.empty();
    }

    /** Returns the letter that should stand here; a list may begin anew. */
    private static String wanted(String previous, String found) {
        if (previous.isEmpty() || found.equals("a")) {
            return "a";
        }
        int next = ALPHABET.indexOf(previous) + 1;
        return next < ALPHABET.length() ? ALPHABET.substring(next, next + 1) : found;
    }

    private static Fault fault(Part part, String previous, String wanted) {
        return Fault.of(
                part,
                Bilingual.same(part.label()),
                previous.isEmpty()
                        ? new Bilingual("bắt đầu từ \"a)\"", "a start with \"a)\"")
                        : new Bilingual(
                                "\"" + wanted + ")\" sau \"" + previous + ")\"",
                                "\"" + wanted + ")\" after \"" + previous + ")\""));
    }
}
