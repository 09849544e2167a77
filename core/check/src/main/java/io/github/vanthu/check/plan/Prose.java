package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.Markdown;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paragraphs and bullets of one datum, put together as CommonMark that says the same characters (đoạn văn). */
final class Prose {
    private static final Pattern MARKS = Pattern.compile("([\\\\*_\\[\\]<>`#])");
    private static final Pattern LINES = Pattern.compile("[\\t ]*\\n[\\t ]*(?![-+][ \\t])");
    private static final Pattern BULLET = Pattern.compile("^([-+])(?=\\s)");

    private final String pointer;
    private final PlanPlaces places;
    private final StringBuilder text = new StringBuilder();

    Prose(String pointer, PlanPlaces places) {
        this.pointer = pointer;
        this.places = places;
    }

    /** Adds the paragraphs of a part; one with a hyphen or plus sign as its label is a bullet. */
    void add(Part part) {
        boolean bullet = part.label().equals("+") || Labels.dash(part.label());
        for (TextPiece line : part.lines()) {
            if (bullet && line.equals(part.lines().get(0))) {
                bullet(part, line);
            } else {
                paragraph(line, line.text().strip());
            }
        }
    }

    /** Adds a paragraph of which only some words belong to the datum. */
    void paragraph(TextPiece line, String words) {
        String written = BULLET.matcher(escaped(words)).replaceFirst("\\\\$1");
        append(text.isEmpty() ? "" : "\n\n", written, line);
    }

    private void bullet(Part part, TextPiece line) {
        String mark = "  ".repeat(Math.max(0, part.level() - 1)) + (part.label().equals("+") ? "+ " : "- ");
        String rest = Labels.without(line.text(), part.label());
        append(text.isEmpty() ? "" : "\n", mark + escaped(rest), line);
    }

    private void append(String gap, String written, TextPiece line) {
        if (!written.isBlank()) {
            text.append(gap).append(written);
            places.add(pointer, written, line);
        }
    }

    /** A line break inside of a sentence is a space; one before a bullet begins a line. */
    private static String escaped(String words) {
        String lines = LINES.matcher(words.strip()).replaceAll(" ").replace('\t', ' ');
        return MARKS.matcher(lines).replaceAll("\\\\$1");
    }

    /** Returns words of CommonMark as they are shown. */
    static String shown(String written) {
        return written.replaceAll("\\\\(?=\\p{Punct})", "");
    }

    Optional<Markdown> markdown() {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Markdown(text.toString()));
    }
}
