package io.github.vanthu.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph or a heading (đoạn văn, tiêu đề).
 *
 * <p>It is a heading if its style has an outline level. An empty paragraph is one line high.
 *
 * @param style its named style
 * @param content its inlines in order
 * @param keepWithNext whether it stays on the page of the next block's first line, besides what the style says
 * @param item what it is in a list, if it is the item of one
 * @param origin where it comes from
 */
public record Paragraph(
        ParagraphStyle style, List<Inline> content, boolean keepWithNext, Optional<ListItem> item, Origin origin)
        implements Block {
    /** Makes a paragraph that is no item of a list. */
    public Paragraph(ParagraphStyle style, List<Inline> content, boolean keepWithNext, Origin origin) {
        this(style, content, keepWithNext, Optional.empty(), origin);
    }

    /** Copies the list of inlines. */
    public Paragraph {
        content = List.copyOf(content);
    }

    /** Returns whether this paragraph or its style keeps it with the next block. */
    public boolean keptWithNext() {
        return keepWithNext || style.keepWithNext();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
