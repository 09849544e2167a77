package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the paragraph that a line or picture stands below. */
final class ShapeFinder {
    private static final double FARTHEST = 45;

    private final List<Held> lines = new ArrayList<>();
    private final IdentityHashMap<Node.Paragraph, List<Shape>> shapes = new IdentityHashMap<>();

    /**
     * A line of a paragraph.
     *
     * @param line the line
     * @param paragraph its paragraph
     */
    private record Held(TextLine line, Node.Paragraph paragraph) {}

    private ShapeFinder() {}

    static IdentityHashMap<Node.Paragraph, List<Shape>> shapes(List<Node> nodes, Collection<PageText> pages) {
        ShapeFinder finder = new ShapeFinder();
        nodes.forEach(finder::hold);
        pages.stream().sorted(Comparator.comparingInt(PageText::number)).forEach(finder::page);
        return finder.shapes;
    }

    private void hold(Node node) {
        if (node instanceof Node.Paragraph text) {
            text.lines().forEach(line -> lines.add(new Held(line, text)));
        } else if (node instanceof Node.Ruled table) {
            table.rows()
                    .forEach(
                            row -> row.cells().forEach(cell -> cell.paragraphs().forEach(this::hold)));
        } else if (node instanceof Node.Beside beside) {
            beside.columns().forEach(column -> column.forEach(this::hold));
        }
    }

    private void page(PageText page) {
        List<Held> own = lines.stream()
                .filter(held -> held.line().page() == page.number())
                .toList();
        for (Ink rule : page.rules()) {
            if (rule.horizontal() && own.stream().noneMatch(held -> decorates(held.line(), rule))) {
                above(own, rule).ifPresent(held -> add(held, line(held, rule)));
            }
        }
        for (PageMarks.Picture picture : page.marks().pictures()) {
            above(own, picture.area()).ifPresent(held -> add(held, picture(held, picture)));
        }
    }

    private static boolean decorates(TextLine line, Ink rule) {
        return rule.left() < line.right()
                && rule.right() > line.left()
                && rule.middleY() > line.base() - 0.6 * line.size()
                && rule.middleY() < line.base() + 0.2 * line.size();
    }

    private static Optional<Held> above(List<Held> own, Ink ink) {
        return own.stream()
                .filter(held -> held.line().base() < ink.top() + 1
                        && held.line().base() > ink.top() - FARTHEST
                        && held.line().left() < ink.right()
                        && held.line().right() > ink.left())
                .max(Comparator.comparingDouble(held -> held.line().base()));
    }

    private void add(Held held, Shape shape) {
        shapes.computeIfAbsent(held.paragraph(), paragraph -> new ArrayList<>()).add(shape);
    }

    private static Shape line(Held held, Ink rule) {
        return shape(Shape.Kind.LINE, held, rule, Optional.of(new Stroke(rule.solid(), rule.colour())), false);
    }

    private static Shape picture(Held held, PageMarks.Picture picture) {
        return shape(Shape.Kind.PICTURE, held, picture.area(), Optional.empty(), picture.transparent());
    }

    private static Shape shape(Shape.Kind kind, Held held, Ink ink, Optional<Stroke> stroke, boolean transparent) {
        double left = ink.left() - held.paragraph().room().left();
        double height = kind == Shape.Kind.LINE ? 0 : ink.height();
        return new Shape(
                kind,
                LookMaker.range(ink.width(), ink.width()),
                LookMaker.range(height, height),
                Optional.of(LookMaker.range(left, left)),
                stroke,
                "",
                transparent,
                List.of());
    }
}
