package io.github.vanthu.document;

/**
 * A short horizontal line under the paragraph right before it, centred on it (đường kẻ ngang).
 *
 * <p>Its length is a share of the width of that paragraph's last line of text, as the decree asks (one third to one
 * half under names and titles, the whole length under the motto: Nghị định 30/2020, Phụ lục I, II.1.b, II.2.b, II.5.b).
 *
 * @param permille share of the last line's width in thousandths, 1 to 1000
 * @param style style of the paragraph that carries the line; its space before parts the line from the text above, its
 *     exact line spacing is the height below the line
 * @param origin where it comes from
 */
public record Rule(int permille, ParagraphStyle style, Origin origin) implements Block {
    /** Thickness of every short rule. */
    public static final Length THICKNESS = Length.pt("0.5");

    /** Checks the share. */
    public Rule {
        if (permille < 1 || permille > 1000) {
            throw new IllegalArgumentException("permille must be 1 to 1000 but is " + permille);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.rule(this);
    }
}
