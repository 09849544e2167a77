package io.github.vanthu.document;

/**
 * One method for each kind of block; a new kind of block breaks every visitor at compile time.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {
    /** Visits a paragraph. */
    R paragraph(Paragraph paragraph);

    /** Visits a short rule. */
    R rule(Rule rule);

    /** Visits a table. */
    R table(Table table);
}
