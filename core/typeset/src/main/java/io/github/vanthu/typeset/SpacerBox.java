package io.github.vanthu.typeset;

import java.util.List;

/**
 * A strip of nothing, as high as the paragraph of no account that a DOCX needs in its place.
 *
 * <p>Word joins two tables without a paragraph between them; LibreOffice puts one before a table that begins a document
 * with footnotes.
 *
 * @param height its height in twips
 */
record SpacerBox(int height) implements Box, Fragment {
    /** One point, the least that both show alike. */
    static final SpacerBox LINE = new SpacerBox(20);

    @Override
    public int before() {
        return 0;
    }

    @Override
    public int after() {
        return 0;
    }

    @Override
    public boolean keepsWithNext() {
        return false;
    }

    @Override
    public Fit fit(Room room) {
        return room.fits(height, 0) ? Fit.all(this) : Fit.none(this);
    }

    @Override
    public Fit force(Room room) {
        return Fit.all(this);
    }

    @Override
    public List<Footnote> notes() {
        return List.of();
    }

    @Override
    public void paint(Canvas canvas, double x, int y) {
        // There is nothing to see.
    }
}
