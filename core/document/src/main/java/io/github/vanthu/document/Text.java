package io.github.vanthu.document;

/**
 * A run of characters of one look and one origin.
 *
 * @param value the characters, not empty, in NFC, without line breaks or control characters
 * @param style how they look
 * @param origin where they come from
 */
public record Text(String value, TextStyle style, Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}
