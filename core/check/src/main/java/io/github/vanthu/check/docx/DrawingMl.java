package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.check.docx.DrawingReader.Frame;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads drawings in DrawingML (ECMA-376 Part 1, 20.4; [MS-ODRAWXML] 2.2 for shapes and groups of Word 2010). */
final class DrawingMl {
    private static final Length INSET = new Length(91_440);

    private final DrawingReader reader;
    private final List<Shape> shapes = new ArrayList<>();

    DrawingMl(DrawingReader reader) {
        this.reader = reader;
    }

    /** How much larger things in a group are than they say. */
    private record Scale(double wide, double high) {
        private static final Scale NONE = new Scale(1, 1);

        private Scale within(Optional<XmlElement> transform) {
            return new Scale(wide * ratio(transform, "cx"), high * ratio(transform, "cy"));
        }

        private static double ratio(Optional<XmlElement> transform, String side) {
            double shown = size(transform, "a:ext", side).map(Length::emu).orElse(0L);
            double counted = size(transform, "a:chExt", side).map(Length::emu).orElse(0L);
            return shown > 0 && counted > 0 ? shown / counted : 1;
        }
    }

    private static Optional<Length> size(Optional<XmlElement> transform, String element, String side) {
        return transform.flatMap(found -> found.child(element)).flatMap(found -> Measures.emu(found.get(side)));
    }

    List<Shape> read(XmlElement drawing) {
        for (XmlElement placed : drawing.children()) {
            boolean shown = placed.child("wp:docPr")
                    .filter(found -> found.get("hidden").equals("1"))
                    .isEmpty();
            if (shown && (placed.is("wp:anchor") || placed.is("wp:inline"))) {
                placed.at("a:graphic", "a:graphicData").ifPresent(data -> whole(data, frame(placed)));
            }
        }
        return shapes;
    }

    private Frame frame(XmlElement placed) {
        Optional<XmlElement> extent = placed.child("wp:extent");
        Length width = extent.flatMap(found -> Measures.emu(found.get("cx"))).orElse(Length.ZERO);
        Length height = extent.flatMap(found -> Measures.emu(found.get("cy"))).orElse(Length.ZERO);
        Optional<Length> left = placed.child("wp:positionH")
                .flatMap(position -> new Horizontal(reader.column(), width).drawn(position));
        return new Frame(width, height, left);
    }

    private void whole(XmlElement data, Frame frame) {
        for (XmlElement content : data.children()) {
            switch (content.name()) {
                case "wpg:wgp", "wpc:wpc" -> group(content, frame, Scale.NONE);
                default -> one(content, frame);
            }
        }
    }

    private void group(XmlElement group, Frame outer, Scale scale) {
        Scale inner = scale.within(group.at("wpg:grpSpPr", "a:xfrm"));
        for (XmlElement child : Wrappings.unwrapped(group)) {
            if (child.is("wpg:grpSp")) {
                group(child, outer, inner);
            } else {
                one(child, scaled(child, inner));
            }
        }
    }

    private static Frame scaled(XmlElement child, Scale scale) {
        Optional<XmlElement> transform = child.at("wps:spPr", "a:xfrm").or(() -> child.at("pic:spPr", "a:xfrm"));
        return new Frame(
                scaled(size(transform, "a:ext", "cx"), scale.wide()),
                scaled(size(transform, "a:ext", "cy"), scale.high()),
                Optional.empty());
    }

    private static Length scaled(Optional<Length> length, double scale) {
        return new Length(Math.round(length.orElse(Length.ZERO).emu() * scale));
    }

    private void one(XmlElement content, Frame frame) {
        switch (content.name()) {
            case "pic:pic" -> shapes.add(reader.picture(frame, relation(content)));
            case "wps:wsp" -> shape(content, frame);
            default -> {
                // Backgrounds and properties of groups draw nothing of their own; charts and ink have no text to check.
            }
        }
    }

    private static String relation(XmlElement picture) {
        return picture.at("pic:blipFill", "a:blip")
                .map(blip -> blip.get("embed"))
                .orElse("");
    }

    private void shape(XmlElement shape, Frame frame) {
        String geometry = shape.at("wps:spPr", "a:prstGeom")
                .map(found -> found.get("prst"))
                .orElse("");
        Optional<Stroke> stroke = stroke(shape);
        if (geometry.equals("line") || geometry.startsWith("straightConnector")) {
            shapes.add(reader.line(frame, stroke));
            return;
        }
        List<Piece> pieces = shape.at("wps:txbx", "w:txbxContent")
                .map(content -> reader.pieces(content, room(shape, frame)))
                .orElse(List.of());
        shapes.add(reader.box(frame, stroke, pieces));
    }

    private static Length room(XmlElement shape, Frame frame) {
        return frame.width().minus(inset(shape, "lIns")).minus(inset(shape, "rIns"));
    }

    private static Length inset(XmlElement shape, String side) {
        return shape.child("wps:bodyPr")
                .flatMap(body -> Measures.emu(body.get(side)))
                .orElse(INSET);
    }

    /** Returns the line of a shape; one that the shape does not set itself comes from its style. */
    private Optional<Stroke> stroke(XmlElement shape) {
        Optional<XmlElement> line = shape.at("wps:spPr", "a:ln");
        if (line.flatMap(found -> found.child("a:noFill")).isPresent()) {
            return Optional.empty();
        }
        Optional<XmlElement> byStyle = shape.at("wps:style", "a:lnRef")
                .filter(found -> !found.get("idx").equals("0"));
        Optional<XmlElement> fill =
                line.flatMap(found -> found.child("a:solidFill")).or(() -> byStyle);
        boolean solid = line.flatMap(found -> found.child("a:prstDash"))
                .filter(dash -> !dash.val().equals("solid"))
                .isEmpty();
        return line.isPresent() || byStyle.isPresent()
                ? Optional.of(new Stroke(solid, fill.map(this::colour).orElse("auto")))
                : Optional.empty();
    }

    private String colour(XmlElement fill) {
        Optional<String> direct = fill.child("a:srgbClr").map(XmlElement::val);
        return direct.or(() -> fill.child("a:schemeClr")
                        .flatMap(found -> reader.part().file().theme().scheme(found.val())))
                .map(Strokes::colour)
                .orElse("auto");
    }
}
