package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the short line below a line of text, however it is drawn (đường kẻ ngang). */
final class RuleFinder {
    private static final Pattern CHARACTERS =
            Pattern.compile("[_\\-–—=.*¯─━o0\\s]*[_\\-–—=¯─━]{3,}[_\\-–—=.*¯─━o0\\s]*");

    private RuleFinder() {}

    /** Returns whether a line is nothing but typed dashes or underscores. */
    static boolean typed(Entry entry) {
        return !entry.isTable() && CHARACTERS.matcher(entry.text()).matches();
    }

    /**
     * Returns the line below an entry.
     *
     * @param lines the entries of its column of text, blank ones included
     * @param at which of them
     */
    static Optional<ShortRule> below(List<Entry> lines, int at) {
        Entry text = lines.get(at);
        return drawnBy(text, text)
                .or(() -> following(lines, at))
                .or(() -> underline(text))
                .or(() -> cellBorder(lines, at));
    }

    private static Optional<ShortRule> following(List<Entry> lines, int at) {
        Entry text = lines.get(at);
        for (int i = at + 1; i < lines.size() && isEmpty(lines.get(i)); i++) {
            Entry next = lines.get(i);
            Optional<ShortRule> found = typed(next) ? Optional.of(typedBelow(text, next)) : drawnBy(next, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Entry entry) {
        return entry.blank() || typed(entry);
    }

    private static ShortRule typedBelow(Entry text, Entry rule) {
        Length length = LastLine.width(rule.piece());
        return rule(LengthRange.exactly(length), text, Stroke.SOLID, ShortRule.Kind.CHARACTERS);
    }

    /** Returns what the paragraph of an entry draws itself: a border below it, or a straight shape. */
    private static Optional<ShortRule> drawnBy(Entry drawing, Entry text) {
        Optional<ShortRule> border = drawing.piece()
                .look()
                .borderBelow()
                .map(stroke -> rule(between(drawing.piece().look()), text, stroke, ShortRule.Kind.BORDER));
        return border.or(() -> ofCell(drawing, text))
                .or(() -> shapes(drawing.piece()).findFirst().map(shape -> shape(shape, text)));
    }

    /** Returns the line below a cell that holds nothing else. */
    private static Optional<ShortRule> ofCell(Entry drawing, Entry text) {
        return drawing.spot()
                .cell()
                .filter(cell ->
                        drawing.blank() && cell.ruledBelow() && cell.text().isBlank())
                .map(cell -> rule(cell.width(), text, Stroke.SOLID, ShortRule.Kind.BORDER));
    }

    /** Returns whether a paragraph shows nothing but a line, or draws one below itself. */
    static boolean draws(Entry entry) {
        return typed(entry) || (entry.blank() ? drawnBy(entry, entry).isPresent() : bordered(entry));
    }

    private static boolean bordered(Entry entry) {
        return entry.piece().look().borderBelow().isPresent();
    }

    static ShortRule shape(Shape line, Entry text) {
        return rule(line.width(), text, line.stroke().orElse(Stroke.SOLID), ShortRule.Kind.SHAPE);
    }

    /** Returns the horizontal lines that are drawn at a paragraph. */
    static Stream<Shape> shapes(TextPiece piece) {
        return piece.shapes().stream()
                .filter(shape -> shape.kind() == Shape.Kind.LINE)
                .filter(shape ->
                        shape.height().from().emu() * 4 <= shape.width().to().emu());
    }

    private static LengthRange between(ParagraphLook look) {
        Length least =
                look.room().from().minus(look.left().to()).minus(look.right().to());
        Length most =
                look.room().to().minus(look.left().from()).minus(look.right().from());
        return least.compareTo(most) <= 0 ? new LengthRange(least, most) : LengthRange.exactly(most);
    }

    private static Optional<ShortRule> underline(Entry text) {
        return text.underlined()
                ? Optional.of(rule(
                        LengthRange.exactly(LastLine.width(text.piece())),
                        text,
                        Stroke.SOLID,
                        ShortRule.Kind.UNDERLINE))
                : Optional.empty();
    }

    private static Optional<ShortRule> cellBorder(List<Entry> lines, int at) {
        Entry text = lines.get(at);
        boolean last = at + 1 == lines.size()
                || !lines.get(at + 1).spot().cell().equals(text.spot().cell());
        return text.spot()
                .cell()
                .filter(cell -> last && cell.ruledBelow())
                .map(cell -> rule(RuledCells.edge(cell), text, Stroke.SOLID, ShortRule.Kind.BORDER));
    }

    private static ShortRule rule(LengthRange length, Entry text, Stroke stroke, ShortRule.Kind kind) {
        return new ShortRule(length, LastLine.width(text.piece()), stroke, kind);
    }
}
