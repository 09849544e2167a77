package io.github.vanthu.template.internal.tree;

import io.github.vanthu.template.internal.data.ReadLog;
import java.io.Writer;
import java.util.List;

/**
 * What FreeMarker writes to: its output becomes text of the tree.
 *
 * <p>FreeMarker writes the template's own text as characters and the value of an interpolation as a string; so the former
 * is a literal, and the latter prints the data that were read since the last piece of output.
 */
public final class TreeWriter extends Writer {
    private final TreeBuilder tree;
    private final ReadLog log;
    private final Budget budget;

    /** Makes a writer into a tree. */
    public TreeWriter(TreeBuilder tree, ReadLog log, Budget budget) {
        this.tree = tree;
        this.log = log;
        this.budget = budget;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        log.takeRecent();
        add(new String(buffer, offset, length), List.of());
    }

    @Override
    public void write(String text) {
        add(text, log.takeRecent());
    }

    @Override
    public void write(String text, int offset, int length) {
        write(text.substring(offset, offset + length));
    }

    private void add(String text, List<String> pointers) {
        budget.write(text.length(), tree.origin());
        tree.text(text, pointers);
    }

    @Override
    public void flush() {
        // Nothing waits: every piece is in the tree at once.
    }

    @Override
    public void close() {
        // The tree stays open until the rendering ends.
    }
}
