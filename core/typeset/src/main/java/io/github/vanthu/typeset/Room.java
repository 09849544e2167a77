package io.github.vanthu.typeset;

/**
 * The space that is left in a column, in twips; footnotes take theirs from its foot.
 *
 * @param height height left for text and footnotes
 * @param notes height of the footnotes that already stand at the foot
 */
record Room(int height, int notes) {
    /** A room that is never full. */
    static final Room ENDLESS = new Room(Integer.MAX_VALUE / 2, 0);

    /** Returns whether text down to {@code bottom} fits if it calls more footnotes of a height. */
    boolean fits(int bottom, int moreNotes) {
        return bottom <= height - Footnotes.areaHeight(notes + moreNotes);
    }

    /** Returns the room below text down to {@code bottom} that calls more footnotes of a height. */
    Room below(int bottom, int moreNotes) {
        return new Room(height - bottom, notes + moreNotes);
    }
}
