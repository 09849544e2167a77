package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a letterhead ends: at the name of the kind, or at the first words that belong to no letterhead. */
final class HeadZone {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_NAME = 90;
    private static final Set<Element> SURE =
            EnumSet.of(Element.COUNTRY, Element.MOTTO, Element.NUMBER, Element.PLACE_DATE);

    private final List<Entry> entries;
    private final int from;
    private final List<Entry> lines = new ArrayList<>();
    private boolean sure;

    private HeadZone(List<Entry> entries, int from) {
        this.entries = entries;
        this.from = from;
    }

    /** Returns where the letterhead that begins at an index ends; the same index if there is none. */
    static int end(List<Entry> entries, int from) {
        return new HeadZone(entries, from).end();
    }

    private int end() {
        int end = from;
        for (int at = from; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            if (TitleWords.isKind(entry)) {
                return at;
            }
            if (!entry.blank() && !fits(entry)) {
                break;
            }
            end = entry.blank() ? end : at + 1;
        }
        return sure ? end : from;
    }

    private boolean fits(Entry entry) {
        List<Entry> parts = Columns.of(entry, HeadZone::isRight);
        lines.addAll(parts);
        return !entry.isTable() && lines.size() < MOST_LINES && !endsDocument(entry) && allFit(parts);
    }

    private boolean allFit(List<Entry> parts) {
        boolean fit = parts.stream().allMatch(this::fitsAlone);
        sure |= parts.stream()
                .anyMatch(line -> element(line).filter(SURE::contains).isPresent());
        return fit;
    }

    private boolean fitsAlone(Entry line) {
        Optional<Element> element = element(line);
        if (element.isPresent()) {
            return element.get() != Element.ADDRESSEE || line.laidOut();
        }
        return line.laidOut() || RuleFinder.typed(line) || mayBeName(line) || mayGoOn(line);
    }

    /** Returns whether a line may go on with the line above: half of the state's name, or a date below a place. */
    private boolean mayGoOn(Entry line) {
        String words = line.words();
        return !words.isEmpty() && (HeadWords.COUNTRY.contains(words) || HeadWords.MOTTO.contains(words));
    }

    static boolean mayBeName(Entry line) {
        String text = line.text();
        return text.length() < LONGEST_NAME
                && !text.endsWith(".")
                && (Fold.capitals(text) || (AgencyNames.begins(line.words()) && !text.matches(".*[,;:]")));
    }

    private static boolean endsDocument(Entry entry) {
        return EndWords.beginsRecipients(entry.text());
    }

    static Optional<Element> element(Entry line) {
        return HeadWords.element(line.text());
    }

    /** Returns whether text may stand on the right side of a letterhead. */
    static boolean isRight(String text) {
        return HeadWords.element(text)
                .filter(found -> found == Element.COUNTRY || found == Element.MOTTO || found == Element.PLACE_DATE)
                .isPresent();
    }
}
