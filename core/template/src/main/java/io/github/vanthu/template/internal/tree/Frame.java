package io.github.vanthu.template.internal.tree;

/** An element of the tree whose content is being written. */
public sealed interface Frame permits DocumentFrame, BlocksFrame, InlinesFrame, TableFrame, RowFrame {
    /** Returns the name of the element in the DSL. */
    String name();
}
