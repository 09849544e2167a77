package io.github.vanthu.document;

/** A node that stands below the one before it: a paragraph, a short rule or a table. */
public sealed interface Block permits Paragraph, Rule, Table {
    /** Returns where this block comes from. */
    Origin origin();

    /** Calls the method of the visitor that fits this block. */
    <R> R accept(BlockVisitor<R> visitor);
}
