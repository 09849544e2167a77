package io.github.vanthu.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One TrueType file: which characters it has, how wide they are, how high its lines are (OpenType 1.9). */
final class TrueTypeFace {
    private static final int HEADER = 12;
    private static final int TABLE_RECORD = 16;

    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int lineGap;
    private final int[] advances;
    private final CharacterMap characters;

    private TrueTypeFace(Map<String, ByteBuffer> tables) {
        ByteBuffer hhea = table(tables, "hhea");
        unitsPerEm = table(tables, "head").getChar(18);
        ascent = hhea.getShort(4);
        descent = -hhea.getShort(6);
        lineGap = hhea.getShort(8);
        advances = advances(
                table(tables, "hmtx"), hhea.getChar(34), table(tables, "maxp").getChar(4));
        characters = CharacterMap.read(table(tables, "cmap"));
    }

    /**
     * Reads a font file.
     *
     * @throws IllegalStateException if the file is not a whole TrueType font
     */
    static TrueTypeFace read(byte[] file) {
        try {
            return new TrueTypeFace(tables(ByteBuffer.wrap(file)));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalStateException("broken font file", e);
        }
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer file) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = file.getChar(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * TABLE_RECORD;
            byte[] tag = new byte[4];
            file.get(at, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII), file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
        return tables;
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("font file lacks its table " + tag);
        }
        return table;
    }

    /** The last advance of the table holds for all glyphs after it. */
    private static int[] advances(ByteBuffer hmtx, int longMetrics, int glyphs) {
        int[] advances = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            advances[glyph] = hmtx.getChar(4 * Math.min(glyph, longMetrics - 1));
        }
        return advances;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    int lineGap() {
        return lineGap;
    }

    boolean has(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /** Returns the width of a stretch of text in font units. */
    long advance(String text, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += advanceAt(text, i);
        }
        return sum;
    }

    /** Returns the width of the character at an index in font units; the second half of a pair has none. */
    int advanceAt(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return advances[characters.glyph(c)];
        }
        int codePoint = text.codePointAt(index);
        return Character.isSupplementaryCodePoint(codePoint) ? advances[characters.glyph(codePoint)] : 0;
    }
}
