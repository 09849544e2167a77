package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One column of a document's end: recipients, signers, or one after the other. */
final class EndColumn {
    /** Room for a signature, in points. */
    private static final double ROOM = 24;

    private final List<Entry> lines = new ArrayList<>();
    private final List<Found> recipients = new ArrayList<>();
    private final List<Found> signers = new ArrayList<>();
    private final Levels levels;
    private boolean inRecipients;
    private boolean titled;
    private boolean gap;

    /** A part of the column. */
    private record Found(Element element, List<Entry> lines, String label, int level) {
        static Found of(Element element, Entry line) {
            return new Found(element, new ArrayList<>(List.of(line)), "", 0);
        }
    }

    /**
     * Begins a column.
     *
     * @param levels counts the depth of bullets over all columns
     */
    EndColumn(Levels levels) {
        this.levels = levels;
    }

    void add(Entry line) {
        lines.add(line);
    }

    void read() {
        inRecipients = lines.stream()
                .filter(line -> !line.blank())
                .findFirst()
                .flatMap(Labels::of)
                .isPresent();
        for (Entry line : lines) {
            if (line.blank()) {
                readBlank(line);
            } else {
                read(line);
            }
        }
    }

    private void readBlank(Entry line) {
        gap = true;
        if (Ending.pictured(line)) {
            signers.add(Found.of(Element.OTHER, line));
        }
    }

    private void read(Entry line) {
        String text = line.text();
        gap |= farBelow(line);
        if (EndWords.beginsRecipients(text)) {
            begin(line);
        } else if (other(text).isPresent()) {
            add(Found.of(other(text).orElseThrow(), line));
        } else if (inRecipients && !startsSigner(line)) {
            addRecipient(line);
        } else {
            inRecipients = false;
            addSigner(line);
        }
        gap = false;
    }

    private static boolean farBelow(Entry line) {
        return line.piece().look().gapAbove().from().points() >= ROOM;
    }

    /** Adds "Nơi nhận:"; what follows the colon on the same line is a recipient. */
    private void begin(Entry line) {
        inRecipients = true;
        int colon = line.piece().text().indexOf(':') + 1;
        int end = line.piece().text().length();
        boolean more = colon > 0 && !line.piece().text().substring(colon).isBlank();
        recipients.add(Found.of(Element.RECIPIENT_TITLE, more ? line.with(Cut.of(line.piece(), 0, colon)) : line));
        if (more) {
            addRecipient(line.with(Cut.of(line.piece(), colon, end)));
        }
    }

    private static Optional<Element> other(String text) {
        return EndWords.isDrafter(text) ? Optional.of(Element.DRAFTER_MARK) : Ending.mark(text);
    }

    private void add(Found found) {
        (inRecipients ? recipients : signers).add(found);
    }

    private static boolean startsSigner(Entry line) {
        return Fold.capitals(line.text()) && (EndWords.isAuthority(line.text()) || EndWords.isTitle(line.text()));
    }

    private void addRecipient(Entry line) {
        Optional<Label> label = Labels.of(line);
        if (label.isEmpty() && line.bold() && line.text().endsWith(":")) {
            recipients.add(Found.of(Element.RECIPIENT_TITLE, line));
        } else if (label.isEmpty() && goesOn()) {
            last(recipients).lines().add(line);
        } else {
            boolean title = label.isEmpty() && line.text().endsWith(":");
            int level = label.filter(Label::bullet).map(levels::bullet).orElse(0);
            recipients.add(new Found(
                    title ? Element.RECIPIENT_TITLE : Element.RECIPIENT,
                    new ArrayList<>(List.of(line)),
                    label.map(Label::text).orElse(""),
                    level));
        }
    }

    /** Returns whether the recipient above is not finished yet. */
    private boolean goesOn() {
        Found above = last(recipients);
        String text = last(above.lines()).text();
        return above.element() == Element.RECIPIENT && !text.endsWith(";") && !text.endsWith(".");
    }

    private void addSigner(Entry line) {
        Element element = signer(line);
        boolean same = !signers.isEmpty() && !gap && last(signers).element() == element;
        if (element == Element.SIGNATURE_TITLE && same) {
            last(signers).lines().add(line);
        } else {
            signers.add(Found.of(element, line));
        }
        titled |= element == Element.SIGNATURE_TITLE;
    }

    private Element signer(Entry line) {
        String text = line.text();
        if (EndWords.isAuthority(text) || EndWords.isTitle(text)) {
            return Element.SIGNATURE_TITLE;
        }
        boolean name = EndWords.isName(text);
        if (name && (!Fold.capitals(text) || (titled && gap))) {
            return Element.SIGNATURE_NAME;
        }
        boolean title = Fold.capitals(text) && (!titled || !gap);
        return title ? Element.SIGNATURE_TITLE : Element.OTHER;
    }

    void addRecipients(PartList parts) {
        recipients.forEach(found -> add(found, parts));
    }

    void addSigners(PartList parts) {
        signers.forEach(found -> add(found, parts));
    }

    private static void add(Found found, PartList parts) {
        parts.add(found.element(), found.lines(), Optional.empty());
        if (!found.label().isEmpty()) {
            parts.relabel(found.label(), found.level());
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
