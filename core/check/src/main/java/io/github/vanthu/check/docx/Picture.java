package io.github.vanthu.check.docx;

import java.nio.ByteBuffer;
import org.docx4j.openpackaging.parts.Part;

/**
 * A picture of a file.
 *
 * @param mediaType its type, such as {@code image/png}
 * @param transparent whether it may have transparent points
 */
record Picture(String mediaType, boolean transparent) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int COLOUR_TYPE = 25;
    private static final int ALPHA = 4;
    private static final int FIRST_CHUNK = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int DATA = 0x49444154;

    static Picture of(Part part, byte[] content) {
        return new Picture(part.getContentType(), transparent(ByteBuffer.wrap(content)));
    }

    /** Returns whether a PNG has an alpha channel or transparent colours (PNG, 11.2.2 and 11.3.2.1). */
    private static boolean transparent(ByteBuffer png) {
        boolean isPng = png.limit() > COLOUR_TYPE && png.getLong(0) == PNG;
        return isPng && ((png.get(COLOUR_TYPE) & ALPHA) != 0 || transparentColours(png));
    }

    private static boolean transparentColours(ByteBuffer png) {
        long at = FIRST_CHUNK;
        while (at + CHUNK_FRAME <= png.limit()) {
            int type = png.getInt((int) at + Integer.BYTES);
            if (type == TRANSPARENCY || type == DATA) {
                return type == TRANSPARENCY;
            }
            at += CHUNK_FRAME + Integer.toUnsignedLong(png.getInt((int) at));
        }
        return false;
    }
}
