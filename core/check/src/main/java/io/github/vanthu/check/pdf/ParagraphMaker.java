package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts lines of one column together to paragraphs. */
final class ParagraphMaker {
    private static final double EDGE = 3;
    private static final double CENTRE = 2.5;
    private static final double LEAST_SLACK = 10;
    private static final double FULL = 2;
    private static final double LOOSE = 1.62;
    private static final double SPACE = 0.25;

    private final Room room;
    private final boolean inCell;
    private final double padding;

    /**
     * Makes paragraphs in a room.
     *
     * @param inCell whether the room is that of a cell
     */
    ParagraphMaker(Room room, boolean inCell) {
        this.room = room;
        this.inCell = inCell;
        // Between the line around a cell and its text most programs leave 0.19 cm; a word that needs part of it did not
        // fit.
        this.padding = inCell ? 5.4 : 0;
    }

    /** Returns the paragraphs of lines that stand above each other, also over pages. */
    List<Node.Paragraph> paragraphs(List<TextLine> lines) {
        List<Node.Paragraph> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        Optional<TextLine> above = Optional.empty();
        for (TextLine line : lines) {
            if (!open.isEmpty() && !continues(open, line)) {
                TextLine last = open.get(open.size() - 1);
                paragraphs.add(new Node.Paragraph(open, room, inCell, above));
                above = Optional.of(last).filter(other -> other.page() == line.page());
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Node.Paragraph(open, room, inCell, above));
        }
        return paragraphs;
    }

    private boolean continues(List<TextLine> open, TextLine line) {
        TextLine last = open.get(open.size() - 1);
        if (Math.abs(last.size() - line.size()) > 0.3 || (last.page() == line.page() && far(open, last, line))) {
            return false;
        }
        if (Math.abs(last.middle() - line.middle()) < CENTRE && !alike(last, line)) {
            return false;
        }
        if (open.stream().allMatch(this::symmetric) && symmetric(line)) {
            return fills(last, line, room.width() - (last.right() - last.left()), 2);
        }
        return !clearlyCentred(last) && flows(open, last, line);
    }

    /** Returns whether two lines have letters of one look in common; a title and the note below it have none. */
    private static boolean alike(TextLine one, TextLine other) {
        Set<Face> faces = faces(one);
        return faces(other).stream().anyMatch(faces::contains);
    }

    private static Set<Face> faces(TextLine line) {
        return line.glyphs().stream().map(Glyph::face).collect(Collectors.toSet());
    }

    private boolean flows(List<TextLine> open, TextLine last, TextLine line) {
        return fills(last, line, room.right() - last.right(), 1) && !indented(open, line);
    }

    /** Returns whether the next word did not fit into what a line left free. */
    private boolean fills(TextLine last, TextLine line, double free, int edges) {
        return free - edges * padding < line.firstWord() + SPACE * last.size() + 0.5;
    }

    private static boolean far(List<TextLine> open, TextLine last, TextLine line) {
        double distance = line.base() - last.base();
        if (open.size() > 1) {
            TextLine before = open.get(open.size() - 2);
            if (before.page() == last.page()) {
                return distance > last.base() - before.base() + 1.5;
            }
        }
        return distance > LOOSE * TextLine.SINGLE * line.size() || distance < 0.5 * line.size();
    }

    private boolean indented(List<TextLine> open, TextLine line) {
        if (open.size() > 1) {
            return line.left() > open.get(1).left() + EDGE;
        }
        TextLine first = open.get(0);
        boolean hanging = Labels.begins(first.text());
        double from = line.left() - first.left();
        if (from > EDGE) {
            return !hanging;
        }
        boolean begins = from > -EDGE && first.left() > room.left() + padding + EDGE;
        return begins && (Labels.begins(line.text()) || !goesOn(first, line));
    }

    /** Returns whether a line below an equally indented one may belong to it: that one is full, and the letters stay the same. */
    private boolean goesOn(TextLine first, TextLine line) {
        Glyph last = first.glyphs().get(first.glyphs().size() - 1);
        boolean full = inCell || room.right() - first.right() < FULL;
        return full && last.face().equals(line.glyphs().get(0).face());
    }

    private boolean symmetric(TextLine line) {
        return Math.abs(line.middle() - room.middle()) < CENTRE;
    }

    private boolean clearlyCentred(TextLine line) {
        return symmetric(line) && line.left() - room.left() > LEAST_SLACK;
    }
}
