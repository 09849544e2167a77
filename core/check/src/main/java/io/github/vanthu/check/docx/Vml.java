package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.check.docx.DrawingReader.Frame;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads drawings in VML, as Word until 2007 and many programs write them (ECMA-376 Part 4, 19.1). */
final class Vml {
    private static final Length PIXEL = Length.ofPoints(0.75);
    private static final Length INSET = Length.ofPoints(7.2);
    private static final Set<String> SHAPES = Set.of("v:shape", "v:rect", "v:roundrect", "v:oval", "v:polyline");
    private static final Set<String> LINES = Set.of("#_x0000_t32", "#_x0000_t20");

    private final DrawingReader reader;
    private final List<Shape> shapes = new ArrayList<>();

    Vml(DrawingReader reader) {
        this.reader = reader;
    }

    /** How long one unit is in a group. */
    private record Units(Length wide, Length high) {
        private static final Units PIXELS = new Units(PIXEL, PIXEL);
    }

    List<Shape> read(XmlElement picture) {
        children(picture, Units.PIXELS);
        return shapes;
    }

    private void children(XmlElement parent, Units units) {
        for (XmlElement child : Wrappings.unwrapped(parent)) {
            if (child.is("v:group")) {
                children(child, inside(child, units));
            } else if (child.is("v:line")) {
                line(child, units);
            } else if (SHAPES.contains(child.name())) {
                shape(child, units);
            }
        }
    }

    private static Units inside(XmlElement group, Units units) {
        Map<String, String> style = style(group);
        String[] counted = group.get("coordsize").split(",", -1);
        return counted.length == 2
                ? new Units(
                        unit(length(style, "width", units.wide()), counted[0], units.wide()),
                        unit(length(style, "height", units.high()), counted[1], units.high()))
                : units;
    }

    private static Length unit(Length whole, String counted, Length otherwise) {
        return Measures.decimal(counted)
                .filter(count -> count > 0 && whole.emu() > 0)
                .map(count -> new Length(Math.max(1, Math.round(whole.emu() / count))))
                .orElse(otherwise);
    }

    private static Map<String, String> style(XmlElement shape) {
        Map<String, String> style = new HashMap<>();
        for (String declaration : shape.get("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return style;
    }

    private static Length length(Map<String, String> style, String name, Length unit) {
        return Measures.styled(style.getOrDefault(name, ""), unit).orElse(Length.ZERO);
    }

    private void line(XmlElement line, Units units) {
        Length[] from = point(line.get("from"), units);
        Length[] to = point(line.get("to"), units);
        boolean rightward = from[0].compareTo(to[0]) <= 0;
        Optional<Length> left = units.equals(Units.PIXELS)
                        && style(line).getOrDefault("position", "").equals("absolute")
                ? new Horizontal(reader.column(), Length.ZERO).from(style(line), rightward ? from[0] : to[0])
                : Optional.empty();
        Frame frame = new Frame(distance(from[0], to[0]), distance(from[1], to[1]), left);
        shapes.add(reader.line(frame, stroke(line)));
    }

    private static Length[] point(String text, Units units) {
        String[] parts = text.split(",", -1);
        Length x = Measures.styled(parts[0], units.wide()).orElse(Length.ZERO);
        Length y = parts.length < 2
                ? Length.ZERO
                : Measures.styled(parts[1], units.high()).orElse(Length.ZERO);
        return new Length[] {x, y};
    }

    private static Length distance(Length one, Length other) {
        return new Length(Math.abs(one.emu() - other.emu()));
    }

    private void shape(XmlElement shape, Units units) {
        Map<String, String> style = style(shape);
        if (style.getOrDefault("visibility", "").equals("hidden")) {
            return;
        }
        Length width = length(style, "width", units.wide());
        Optional<Length> left =
                units.equals(Units.PIXELS) ? new Horizontal(reader.column(), width).styled(style) : Optional.empty();
        Frame frame = new Frame(width, length(style, "height", units.high()), left);
        Optional<XmlElement> image = shape.child("v:imagedata");
        if (image.isPresent()) {
            shapes.add(reader.picture(frame, image.get().get("id")));
        } else if (straight(shape)) {
            shapes.add(reader.line(frame, stroke(shape)));
        } else {
            shapes.add(reader.box(frame, stroke(shape), pieces(shape, frame)));
        }
    }

    private static boolean straight(XmlElement shape) {
        return LINES.contains(shape.get("type")) || shape.get("connectortype").equals("straight");
    }

    private List<Piece> pieces(XmlElement shape, Frame frame) {
        return shape.child("v:textbox")
                .flatMap(box -> box.child("w:txbxContent")
                        .map(content -> reader.pieces(content, frame.width().minus(insets(box)))))
                .orElse(List.of());
    }

    private static Length insets(XmlElement box) {
        String[] inset = box.get("inset").split(",", -1);
        Length left = Measures.styled(inset[0], PIXEL).orElse(INSET);
        Length right = inset.length > 2 ? Measures.styled(inset[2], PIXEL).orElse(INSET) : INSET;
        return left.plus(right);
    }

    private static Optional<Stroke> stroke(XmlElement shape) {
        Optional<XmlElement> stroke = shape.child("v:stroke");
        boolean none = off(shape.get("stroked"))
                || stroke.filter(found -> off(found.get("on"))).isPresent();
        String dash = stroke.map(found -> found.get("dashstyle")).orElse("");
        boolean solid = dash.isEmpty() || dash.equals("solid");
        return none ? Optional.empty() : Optional.of(new Stroke(solid, Strokes.colour(shape.get("strokecolor"))));
    }

    private static boolean off(String value) {
        return value.equals("f") || value.equals("false");
    }
}
