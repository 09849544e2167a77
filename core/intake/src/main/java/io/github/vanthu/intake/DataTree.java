package io.github.vanthu.intake;

import java.util.Optional;

/**
 * A data file as a tree with positions.
 *
 * @param source the text it comes from
 * @param root the outermost piece, unless the file is empty
 * @param complete whether the file was read to its end; otherwise what follows a syntax error is missing
 */
record DataTree(SourceText source, Optional<Node> root, boolean complete) {
    /** Reads a file, reporting every fault of its syntax. */
    static DataTree read(SourceText source, Findings findings) {
        TreeBuilder builder = new TreeBuilder(source, findings);
        boolean complete = source.json()
                ? new JsonEvents(source, builder, findings).readAll()
                : new YamlEvents(source, builder, findings).readAll();
        return new DataTree(source, builder.finish(), complete);
    }
}
