package io.github.vanthu.document;

import java.util.Optional;

/**
 * A run of characters of one look and one origin.
 *
 * @param value the characters, not empty, in NFC, without line breaks or control characters
 * @param style how they look
 * @param slot what an office fills in here when the paper is issued, if anything
 * @param origin where they come from
 */
public record Text(String value, TextStyle style, Optional<Slot> slot, Origin origin) implements Inline {
    /** Makes a run that is no slot. */
    public Text(String value, TextStyle style, Origin origin) {
        this(value, style, Optional.empty(), origin);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}
