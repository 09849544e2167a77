package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section or a cell while its blocks are written. */
public final class BlocksFrame implements Frame {
    private final String name;
    private final Length width;
    private final List<Block> blocks = new ArrayList<>();

    /** Opens a section or a cell whose text is so wide. */
    public BlocksFrame(String name, Length width) {
        this.name = name;
        this.width = width;
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns the width that blocks may take. */
    public Length width() {
        return width;
    }

    /** Adds a block. */
    public void add(Block block) {
        blocks.add(block);
    }

    /** Takes the last block away if it is a paragraph, to write on in it. */
    public Optional<Paragraph> reopen() {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph last) {
            blocks.remove(blocks.size() - 1);
            return Optional.of(last);
        }
        return Optional.empty();
    }

    /** Returns whether the last block is a paragraph. */
    public boolean endsWithParagraph() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph;
    }

    /** Returns the blocks so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
