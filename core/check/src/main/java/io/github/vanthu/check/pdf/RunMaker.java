package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes runs of one look of the characters of lines. */
final class RunMaker {
    private static final double TAB = 1.6;

    private final Underlines underlines;
    private final boolean notes;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private RunLook look = RunLook.of("", 0);
    private Run.Kind kind = Run.Kind.TEXT;

    /**
     * Makes runs of a page.
     *
     * @param underlines what is drawn below and behind characters
     * @param notes whether raised numbers are marks of notes
     */
    RunMaker(Underlines underlines, boolean notes) {
        this.underlines = underlines;
        this.notes = notes;
    }

    /** Returns the runs of lines that are one paragraph. */
    List<Run> runs(List<TextLine> lines) {
        runs.clear();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                blank(lines.get(i), 0);
            }
            line(lines.get(i));
        }
        close();
        return List.copyOf(runs);
    }

    private void line(TextLine line) {
        for (int i = 0; i < line.glyphs().size(); i++) {
            Glyph glyph = line.glyphs().get(i);
            if (i > 0 && line.wordBegins(i)) {
                space(line, i);
            }
            if (i == 0 || underlines.any() || !alike(line, i)) {
                turn(line, glyph);
            }
            text.append(glyph.text());
        }
    }

    private static boolean alike(TextLine line, int index) {
        Glyph glyph = line.glyphs().get(index);
        Glyph before = line.glyphs().get(index - 1);
        return glyph.looksAs(before) && glyph.base() == before.base();
    }

    private void turn(TextLine line, Glyph glyph) {
        boolean raised = line.raised(glyph);
        boolean mark = raised && notes && glyph.text().chars().allMatch(Character::isDigit);
        turn(look(line, glyph, raised), mark ? Run.Kind.NOTE_MARK : Run.Kind.TEXT);
    }

    private void space(TextLine line, int index) {
        Glyph glyph = line.glyphs().get(index);
        Glyph last = line.glyphs().get(index - 1);
        if (glyph.spacedFrom(last)) {
            text.append(" ".repeat(glyph.blanks()));
        } else if (glyph.left() - last.right() > TAB * line.size()) {
            tab();
        } else {
            blank(line, index);
        }
    }

    private void tab() {
        RunLook before = look;
        turn(before, Run.Kind.TAB);
        text.append('\t');
        turn(before, Run.Kind.TEXT);
    }

    /** The blank behind the mark of a note is text. */
    private void blank(TextLine line, int index) {
        if (kind != Run.Kind.TEXT) {
            turn(line, line.glyphs().get(index));
        }
        text.append(' ');
    }

    private void turn(RunLook next, Run.Kind nextKind) {
        if (!next.equals(look) || kind != nextKind) {
            close();
            look = next;
            kind = nextKind;
        }
    }

    private void close() {
        if (text.length() > 0) {
            runs.add(new Run(Normalizer.normalize(text, Normalizer.Form.NFC), look, kind, ""));
            text.setLength(0);
        }
    }

    private RunLook look(TextLine line, Glyph glyph, boolean raised) {
        Face face = glyph.face();
        return new RunLook(
                face.family(),
                glyph.size(),
                face.bold(),
                face.italic(),
                underlines.below(line, glyph),
                underlines.through(line, glyph),
                false,
                glyph.colour(),
                underlines.behind(glyph),
                raised,
                false);
    }
}
