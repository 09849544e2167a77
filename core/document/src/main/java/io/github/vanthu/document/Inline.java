package io.github.vanthu.document;

/** A node inside a paragraph: text, a line break or the call of a footnote. */
public sealed interface Inline permits Text, LineBreak, FootnoteCall {
    /** Returns where this inline comes from. */
    Origin origin();

    /** Calls the method of the visitor that fits this inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
