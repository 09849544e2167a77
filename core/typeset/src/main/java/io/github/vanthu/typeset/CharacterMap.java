package io.github.vanthu.typeset;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Which glyph of a font prints which character: its cmap table, formats 4 and 12 (OpenType 1.9, cmap). */
final class CharacterMap {
    private static final int BASIC_PLANE = 0x10000;

    /** Glyph of each character of the Basic Multilingual Plane; 0 where there is none. */
    private final char[] basic = new char[BASIC_PLANE];

    private final Map<Integer, Character> supplementary = new HashMap<>();

    private CharacterMap() {}

    static CharacterMap read(ByteBuffer cmap) {
        CharacterMap map = new CharacterMap();
        int subtables = cmap.getChar(2);
        for (int i = 0; i < subtables; i++) {
            int record = 4 + 8 * i;
            if (unicode(cmap.getChar(record), cmap.getChar(record + 2))) {
                int offset = cmap.getInt(record + 4);
                map.readSubtable(cmap.slice(offset, cmap.capacity() - offset));
            }
        }
        return map;
    }

    private static boolean unicode(int platform, int encoding) {
        return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private void readSubtable(ByteBuffer subtable) {
        switch (subtable.getChar(0)) {
            case 4 -> readSegments(subtable);
            case 12 -> readGroups(subtable);
            default -> {
                // Other formats repeat characters that the two above already map.
            }
        }
    }

    private void readSegments(ByteBuffer table) {
        int twiceCount = table.getChar(6);
        for (int at = 0; at < twiceCount; at += 2) {
            int end = table.getChar(14 + at);
            int start = table.getChar(16 + twiceCount + at);
            int delta = table.getChar(16 + 2 * twiceCount + at);
            int rangeAt = 16 + 3 * twiceCount + at;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                basic[c] = segmentGlyph(table, c - start, c, delta, rangeAt);
            }
        }
    }

    private static char segmentGlyph(ByteBuffer table, int step, int c, int delta, int rangeAt) {
        int range = table.getChar(rangeAt);
        if (range == 0) {
            return (char) (c + delta);
        }
        char glyph = table.getChar(rangeAt + range + 2 * step);
        return glyph == 0 ? 0 : (char) (glyph + delta);
    }

    private void readGroups(ByteBuffer table) {
        int count = table.getInt(12);
        for (int i = 0; i < count; i++) {
            int at = 16 + 12 * i;
            int start = table.getInt(at);
            int end = table.getInt(at + 4);
            for (int c = start; c <= end; c++) {
                put(c, (char) (table.getInt(at + 8) + c - start));
            }
        }
    }

    private void put(int codePoint, char glyph) {
        if (codePoint < BASIC_PLANE) {
            basic[codePoint] = glyph;
        } else {
            supplementary.put(codePoint, glyph);
        }
    }

    int glyph(int codePoint) {
        return codePoint < BASIC_PLANE ? basic[codePoint] : supplementary.getOrDefault(codePoint, (char) 0);
    }
}
