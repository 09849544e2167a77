package io.github.vanthu.document;

/**
 * A forced end of line inside a paragraph (ngắt dòng).
 *
 * @param origin where it comes from
 */
public record LineBreak(Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
