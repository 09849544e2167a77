package io.github.vanthu.check.content;

/** Something that a test puts on a page. */
@FunctionalInterface
public interface Supply {
    /** Returns it; its place is given when all of the page is known. */
    Piece piece();
}
