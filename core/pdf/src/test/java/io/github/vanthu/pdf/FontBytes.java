package io.github.vanthu.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Font files with something changed. */
final class FontBytes {
    private FontBytes() {}

    /** Returns a font with other rights of embedding (OS/2 fsType). */
    static byte[] withRights(byte[] font, int rights) {
        byte[] changed = font.clone();
        ByteBuffer.wrap(changed).putShort(table(changed, "OS/2") + 8, (short) rights);
        return changed;
    }

    /** Returns a font in whose character maps of format 4 a character, and perhaps some after it, have no glyph. */
    static byte[] withoutCharacter(byte[] font, char character) {
        byte[] changed = font.clone();
        ByteBuffer bytes = ByteBuffer.wrap(changed);
        int cmap = table(changed, "cmap");
        for (int i = 0; i < bytes.getChar(cmap + 2); i++) {
            int subtable = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
            if (bytes.getChar(subtable) == 4) {
                remove(bytes, subtable, character);
            }
        }
        return changed;
    }

    /** Ends the segment of a character right before it; what stood behind it in the segment is gone too. */
    private static void remove(ByteBuffer bytes, int subtable, char character) {
        int twice = bytes.getChar(subtable + 6);
        for (int end = subtable + 14; end < subtable + 14 + twice; end += 2) {
            if (bytes.getChar(end + twice + 2) <= character && character <= bytes.getChar(end)) {
                bytes.putChar(end, (char) (character - 1));
            }
        }
    }

    private static int table(byte[] font, String tag) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getChar(4); i++) {
            int at = 12 + 16 * i;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return bytes.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }
}
