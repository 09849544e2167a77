package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where annexes begin and recognises their titles (phụ lục). */
final class Annexes {
    private static final int MOST_LINES = 14;

    private final List<Entry> entries;
    private final PartList parts;
    private final List<Entry> lines = new ArrayList<>();
    private boolean attached;
    private boolean open;

    private Annexes(List<Entry> entries, PartList parts) {
        this.entries = entries;
        this.parts = parts;
    }

    /**
     * Returns whether an annex begins at an index.
     *
     * @param ended whether the end of the document or of the annex before has been met
     * @param filled whether the annex before has more than its title
     */
    static boolean begins(List<Entry> entries, int at, boolean ended, boolean filled) {
        Entry entry = entries.get(at);
        if (entry.isTable() || entry.blank() || entry.spot().box()) {
            return false;
        }
        boolean striking = TitleWords.centred(entry) || entry.bold() || Fold.capitals(entry.text());
        if (TitleWords.first(entry).filter(line -> isLabel(line)).isPresent()) {
            return striking || opens(entries, at);
        }
        boolean apart = ended || (filled && opens(entries, at) && entry.spot().section() > 0);
        return apart && TitleWords.isTitle(entry) && Labels.of(entry).isEmpty();
    }

    private static boolean isLabel(Entry line) {
        return AnnexWords.isLabel(line.text()) || AnnexWords.led(line.text()) > 0;
    }

    /** Returns whether nothing is shown before an entry in its section. */
    private static boolean opens(List<Entry> entries, int at) {
        for (int before = at - 1; before >= 0; before--) {
            Entry other = entries.get(before);
            if (other.spot().section() != entries.get(at).spot().section()) {
                return true;
            }
            if (!other.blank()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the title of an annex that begins at an index; returns the index behind it. */
    static int read(List<Entry> entries, int from, PartList parts) {
        Annexes annex = new Annexes(entries, parts);
        int end = annex.gather(from);
        annex.addAll();
        return end;
    }

    private int gather(int from) {
        int end = from;
        for (int at = from; at < entries.size() && lines.size() < MOST_LINES; at++) {
            Entry entry = entries.get(at);
            if (entry.isTable() || (at > from && !entry.lines().stream().allMatch(this::fits))) {
                break;
            }
            lines.addAll(entry.lines());
            entry.lines().forEach(this::note);
            end = at + 1;
        }
        return end;
    }

    /** Remembers whether "(Kèm theo …" was met and whether it goes on. */
    private void note(Entry line) {
        boolean begun = AnnexWords.isAttached(line.text());
        attached |= begun;
        open = (begun || open) && !line.text().endsWith(")");
    }

    private boolean fits(Entry line) {
        String text = line.text();
        if (line.blank() || RuleFinder.typed(line) || open || AnnexWords.isAttached(text)) {
            return true;
        }
        boolean centred = TitleWords.centred(line)
                && (line.piece().look().alignment().isPresent() || line.bold() || Fold.capitals(text));
        return !attached && centred && !AnnexWords.isUnit(text) && !numbered(line);
    }

    private static boolean numbered(Entry line) {
        return Labels.of(line).isPresent();
    }

    private void addAll() {
        List<Entry> titles = new ArrayList<>();
        List<Entry> attachedLines = new ArrayList<>();
        open = false;
        attached = false;
        for (Entry line : lines) {
            if (!line.blank() && !RuleFinder.typed(line)) {
                sort(line, titles, attachedLines);
            }
        }
        add(Element.ANNEX_TITLE, titles);
        add(Element.ANNEX_ATTACHED, attachedLines);
    }

    private void sort(Entry line, List<Entry> titles, List<Entry> attachedLines) {
        note(line);
        int led = AnnexWords.led(line.text());
        if (attached) {
            attachedLines.add(line);
        } else if (AnnexWords.isLabel(line.text()) && titles.isEmpty()) {
            parts.add(Element.ANNEX_LABEL, line);
        } else if (led > 0 && titles.isEmpty()) {
            int begin = line.piece().text().length()
                    - line.piece().text().stripLeading().length();
            parts.add(Element.ANNEX_LABEL, line.with(Cut.of(line.piece(), 0, begin + led)));
            titles.add(line.with(
                    Cut.of(line.piece(), begin + led, line.piece().text().length())));
        } else {
            titles.add(line);
        }
    }

    private void add(Element element, List<Entry> found) {
        if (!found.isEmpty()) {
            int at = lines.indexOf(AgencyNames.last(found));
            parts.add(element, found, at < 0 ? Optional.empty() : RuleFinder.below(lines, at));
        }
    }
}
