package io.github.vanthu.check.paper;

import java.util.List;
import java.util.Optional;

/** Recognises what stands between the title and the text: addressees and bases (kính gửi, căn cứ). */
final class Preamble {
    private final List<Entry> entries;
    private final PartList parts;
    private int at;

    private Preamble(List<Entry> entries, int at, PartList parts) {
        this.entries = entries;
        this.at = at;
        this.parts = parts;
    }

    /** Adds addressees and bases that begin at an index; returns the index behind them. */
    static int read(List<Entry> entries, int from, PartList parts) {
        Preamble preamble = new Preamble(entries, from, parts);
        preamble.readAddressees();
        preamble.readBases();
        preamble.readAddressees();
        return preamble.at;
    }

    private void readAddressees() {
        int begin = nextShown();
        if (begin < entries.size() && isAddressee(entries.get(begin))) {
            Entry first = entries.get(begin);
            at = begin;
            do {
                addLines(entries.get(at));
                at++;
            } while (at < entries.size() && goesOn(entries.get(at), first));
        }
    }

    private void addLines(Entry entry) {
        entry.lines().stream().filter(line -> !line.blank()).forEach(line -> parts.add(Element.ADDRESSEE, line));
    }

    private static boolean isAddressee(Entry entry) {
        return TitleWords.first(entry)
                .flatMap(line -> HeadWords.element(line.text()))
                .equals(Optional.of(Element.ADDRESSEE));
    }

    /** Returns whether the list of addressees goes on: in the same table, or below a colon line by line. */
    private static boolean goesOn(Entry entry, Entry first) {
        if (first.laidOut() || entry.laidOut()) {
            return first.spot().group() == entry.spot().group();
        }
        return first.text().endsWith(":")
                && Labels.of(entry).filter(Label::bullet).isPresent();
    }

    private void readBases() {
        boolean letter = parts.all().stream().noneMatch(part -> part.element() == Element.KIND);
        int begin = at;
        for (int next = nextShown(); next < entries.size() && isBases(entries.get(next)); next = nextShown()) {
            boolean closing = at > begin && entries.get(next).text().endsWith(".");
            if (letter && !closing && !entries.get(next).text().endsWith(";")) {
                return;
            }
            entries.get(next).lines().stream()
                    .filter(line -> !line.blank())
                    .forEach(line -> parts.add(Element.BASE, line));
            at = next + 1;
        }
    }

    private static boolean isBases(Entry entry) {
        return !entry.isTable()
                && !entry.spot().box()
                && TitleWords.first(entry).isPresent()
                && entry.lines().stream().allMatch(line -> line.blank() || BaseWords.is(line));
    }

    private int nextShown() {
        int next = at;
        while (next < entries.size() && entries.get(next).blank()) {
            next++;
        }
        return next;
    }
}
