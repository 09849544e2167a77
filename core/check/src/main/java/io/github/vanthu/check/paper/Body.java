package io.github.vanthu.check.paper;

import java.util.Optional;

/** Recognises headings, paragraphs and tables of the text or of an annex (nội dung). */
final class Body {
    private static final int LONGEST_HEADING = 200;

    private final PartList parts;
    private final boolean annex;
    private final Levels levels = new Levels();
    private boolean titleMissing;
    private boolean belowTable;

    /**
     * Begins a text.
     *
     * @param parts where to add
     * @param annex whether it is the text of an annex, where plain text below a table belongs to the table
     */
    Body(PartList parts, boolean annex) {
        this.parts = parts;
        this.annex = annex;
    }

    /** Adds an entry. */
    void read(Entry entry) {
        if (entry.isTable()) {
            parts.addTable(entry);
            belowTable = true;
        } else if (!entry.blank() && !RuleFinder.typed(entry)) {
            readText(entry);
        }
    }

    private void readText(Entry entry) {
        Optional<Label> label = Labels.of(entry);
        if (titleMissing && label.isEmpty() && TitleWords.isTitle(entry)) {
            parts.extend(entry);
        } else if (label.isPresent()) {
            titleMissing = label.get().titledBelow();
            readLabelled(entry, label.get());
        } else {
            titleMissing = false;
            readPlain(entry);
        }
    }

    private void readLabelled(Entry entry, Label label) {
        if (label.bullet()) {
            parts.addLabelled(Element.BODY, entry, label.text(), levels.bullet(label));
        } else {
            belowTable = false;
            parts.addLabelled(Element.HEADING, entry, label.text(), levels.heading(label));
        }
    }

    private void readPlain(Entry entry) {
        String text = entry.text();
        if (AnnexWords.isUnit(text)) {
            parts.add(Element.UNIT_LINE, entry);
        } else if (AnnexWords.isNote(text) && belowTable) {
            parts.add(Element.TABLE_NOTE, entry);
        } else if (mark(entry).isPresent()) {
            parts.add(mark(entry).orElseThrow(), entry);
        } else if (isHeading(entry)) {
            belowTable = false;
            parts.addLabelled(Element.HEADING, entry, "", levels.plainHeading());
        } else {
            parts.add(annex && belowTable ? Element.TABLE_NOTE : Element.BODY, entry);
        }
    }

    /** Returns what a box says that holds no text of the document. */
    private static Optional<Element> mark(Entry entry) {
        return entry.spot().box()
                ? HeadWords.element(entry.text()).or(() -> Optional.of(Element.OTHER))
                : Optional.empty();
    }

    private static boolean isHeading(Entry entry) {
        String text = entry.text();
        return entry.bold() && Fold.capitals(text) && text.length() < LONGEST_HEADING && !entry.laidOut();
    }
}
