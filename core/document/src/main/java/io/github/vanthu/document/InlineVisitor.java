package io.github.vanthu.document;

/**
 * One method for each kind of inline; a new kind of inline breaks every visitor at compile time.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {
    /** Visits a run of text. */
    R text(Text text);

    /** Visits a line break. */
    R lineBreak(LineBreak lineBreak);

    /** Visits the call of a footnote. */
    R footnote(FootnoteCall call);
}
