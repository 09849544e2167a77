package io.github.vanthu.check.content;

/** A paragraph or a table (khối). */
public sealed interface Piece permits TextPiece, TablePiece {
    /** Returns where it stands; for a table the place of its first paragraph. */
    ContentPlace place();
}
