package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parts of a document as they are recognised, one after the other. */
final class PartList {
    private final List<Part> parts = new ArrayList<>();
    private int annex;

    List<Part> all() {
        return parts;
    }

    int annex() {
        return annex;
    }

    /** Returns the annex that a section begins in; 0 for the document itself. */
    int annexOf(int section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .mapToInt(Part::annex)
                .findFirst()
                .orElse(annex);
    }

    /** Begins the next annex: what is added from now on belongs to it. */
    void beginAnnex() {
        annex++;
    }

    /** Returns whether the annex that was begun last has more than its title. */
    boolean filled() {
        return parts.stream().anyMatch(part -> part.annex() == annex && isText(part.element()));
    }

    private static boolean isText(Element element) {
        return element == Element.TABLE || element == Element.BODY || element == Element.HEADING;
    }

    void add(Element element, Entry entry) {
        add(element, List.of(entry), Optional.empty());
    }

    void add(Element element, List<Entry> lines, Optional<ShortRule> rule) {
        int section = lines.get(0).spot().section();
        parts.add(new Part(element, pieces(lines), rule, Optional.empty(), 0, "", annex, section));
    }

    void addLabelled(Element element, Entry entry, String label, int level) {
        add(element, entry);
        relabel(label, level);
    }

    /** Puts the parts from an index on into an order; equal ones stay as they are. */
    void sort(int from, Comparator<Part> order) {
        parts.subList(from, parts.size()).sort(order);
    }

    /** Gives the part that was added last a label and a level. */
    void relabel(String label, int level) {
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(
                last.element(), last.lines(), last.rule(), last.table(), level, label, last.annex(), last.section()));
    }

    void addTable(Entry entry) {
        int section = entry.spot().section();
        parts.add(new Part(Element.TABLE, List.of(), Optional.empty(), entry.table(), 0, "", annex, section));
    }

    /** Adds a paragraph to the part that was added last. */
    void extend(Entry entry) {
        Part last = parts.remove(parts.size() - 1);
        List<TextPiece> lines = new ArrayList<>(last.lines());
        lines.add(entry.piece());
        parts.add(new Part(
                last.element(), lines, last.rule(), last.table(), last.level(), last.label(), annex, last.section()));
    }

    private static List<TextPiece> pieces(List<Entry> lines) {
        return lines.stream().map(Entry::piece).toList();
    }
}
