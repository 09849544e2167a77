package io.github.vanthu.check.docx;

import io.github.vanthu.document.Length;
import java.util.Map;
import java.util.Optional;

/** Where the left edge of a drawing lies in its column (ECMA-376 Part 1, 20.4.2.10; Part 4, 19.1.2.19). */
final class Horizontal {
    private static final Length PIXEL = Length.ofPoints(0.75);

    private final Column column;
    private final Length width;

    /** Places a drawing of a width. */
    Horizontal(Column column, Length width) {
        this.column = column;
        this.width = width;
    }

    /** Returns the left edge by a position of DrawingML. */
    Optional<Length> drawn(XmlElement position) {
        Optional<Length> offset = position.child("wp:posOffset")
                .flatMap(found -> Measures.emu(found.text().strip()));
        String align =
                position.child("wp:align").map(found -> found.text().strip()).orElse("");
        return placed(position.get("relativeFrom"), offset, align);
    }

    /** Returns the left edge by a style of VML. */
    Optional<Length> styled(Map<String, String> style) {
        if (!style.getOrDefault("position", "").equals("absolute")) {
            return Optional.empty();
        }
        return from(
                style,
                Measures.styled(style.getOrDefault("margin-left", "0"), PIXEL).orElse(Length.ZERO));
    }

    /** Returns the left edge by a style of VML, of what begins at an offset. */
    Optional<Length> from(Map<String, String> style, Length offset) {
        String base = style.getOrDefault("mso-position-horizontal-relative", "text");
        String align = style.getOrDefault("mso-position-horizontal", "");
        return placed(
                base.equals("text") ? "column" : base, Optional.of(offset), align.equals("absolute") ? "" : align);
    }

    private Optional<Length> placed(String base, Optional<Length> offset, String align) {
        boolean known = base.equals("column") || (base.equals("margin") && !column.cell());
        if (known) {
            return align.isEmpty() ? offset : aligned(align);
        }
        return base.equals("page") && align.isEmpty()
                ? column.pageMargin().flatMap(margin -> offset.map(found -> found.minus(margin)))
                : Optional.empty();
    }

    private Optional<Length> aligned(String align) {
        Length rest = column.room().middle().minus(width);
        return switch (align) {
            case "left", "inside" -> Optional.of(Length.ZERO);
            case "center" -> Optional.of(new Length(rest.emu() / 2));
            case "right", "outside" -> Optional.of(rest);
            default -> Optional.empty();
        };
    }
}
