package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.Optional;

/** Reads what is drawn at a paragraph, in DrawingML or VML. */
final class DrawingReader {
    /** Boxes that are flatter look like lines. */
    private static final Length FLAT = Length.pt(2);

    private final PartReading part;
    private final Column column;

    /** Reads drawings at paragraphs of a column. */
    DrawingReader(PartReading part, Column column) {
        this.part = part;
        this.column = column;
    }

    /** Returns what an item of a run draws; nothing if it is no drawing. */
    List<Shape> read(XmlElement item) {
        return switch (item.name()) {
            case "w:drawing" -> new DrawingMl(this).read(item);
            case "w:pict", "w:object" -> new Vml(this).read(item);
            default -> List.of();
        };
    }

    PartReading part() {
        return part;
    }

    Column column() {
        return column;
    }

    /**
     * Where and how large something is drawn.
     *
     * @param left its left edge from the left of the column; absent where it is not known
     */
    record Frame(Length width, Length height, Optional<Length> left) {}

    Shape line(Frame frame, Optional<Stroke> stroke) {
        return shape(Shape.Kind.LINE, frame, stroke, List.of());
    }

    /** Returns a box; one that is flat and empty is a line. */
    Shape box(Frame frame, Optional<Stroke> stroke, List<Piece> pieces) {
        boolean flat = pieces.isEmpty() && frame.height().compareTo(FLAT) <= 0;
        return shape(flat ? Shape.Kind.LINE : Shape.Kind.BOX, frame, stroke, pieces);
    }

    private static Shape shape(Shape.Kind kind, Frame frame, Optional<Stroke> stroke, List<Piece> pieces) {
        return new Shape(
                kind,
                LengthRange.exactly(frame.width()),
                LengthRange.exactly(frame.height()),
                frame.left().map(LengthRange::exactly),
                stroke,
                "",
                false,
                pieces);
    }

    /** Returns a picture by the identifier of its relation. */
    Shape picture(Frame frame, String relation) {
        Optional<Picture> picture = part.file()
                .pack()
                .target(part.part(), relation)
                .map(target -> Picture.of(target, part.file().pack().bytes(target)));
        return new Shape(
                Shape.Kind.PICTURE,
                LengthRange.exactly(frame.width()),
                LengthRange.exactly(frame.height()),
                frame.left().map(LengthRange::exactly),
                Optional.empty(),
                picture.map(Picture::mediaType).orElse(""),
                picture.map(Picture::transparent).orElse(false),
                List.of());
    }

    /** Returns what stands in a box of a width between its insets. */
    List<Piece> pieces(XmlElement content, Length width) {
        Length room = width.compareTo(Length.ZERO) > 0 ? width : Length.ZERO;
        return BlockReader.inside(part, content, Column.plain(LengthRange.exactly(room)));
    }
}
