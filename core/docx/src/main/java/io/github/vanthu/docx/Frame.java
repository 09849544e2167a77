package io.github.vanthu.docx;

import java.util.List;

/**
 * The parts of a package that depend only on the style sheet: styles, settings, fonts, header and footer.
 *
 * <p>Made once for a style sheet and a language by docx4j, then kept by a {@link FrameStore}. Immutable.
 */
public final class Frame {
    /** Relationship id of the header or footer with the page number. */
    static final String NUMBERED_ID = "rId4";

    /** Relationship id of the empty header or footer of a section's first page. */
    static final String UNNUMBERED_ID = "rId5";

    /** Relationship id of the footnotes; the frame's own ids lie below, {@code rId1} to {@code rId99}. */
    static final String FOOTNOTES_ID = "rId100";

    /** Relationship id of the data that a package carries. */
    static final String CARRIED_ID = "rId101";

    private final String key;
    private final List<FramePart> parts;

    Frame(String key, List<FramePart> parts) {
        this.key = key;
        this.parts = List.copyOf(parts);
    }

    /** Returns the key of this frame: 64 hexadecimal digits over all that shapes it. */
    public String key() {
        return key;
    }

    /** Returns its parts in the order in which packages hold them. */
    List<FramePart> parts() {
        return parts;
    }
}
