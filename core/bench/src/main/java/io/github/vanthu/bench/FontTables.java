package io.github.vanthu.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file by tag (OpenType 1.9, Organization of an OpenType Font). */
record FontTables(Map<String, byte[]> tables) {
    private static final int VERSION = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int TAG = 4;

    static FontTables of(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < font.getChar(TAG); i++) {
            int record = HEADER + i * RECORD;
            byte[] content = new byte[font.getInt(record + 12)];
            font.get(font.getInt(record + 8), content);
            tables.put(new String(file, record, TAG, StandardCharsets.US_ASCII), content);
        }
        return new FontTables(tables);
    }

    /** Returns these tables and some of another font. */
    FontTables with(FontTables other, String... tags) {
        Map<String, byte[]> all = new TreeMap<>(tables);
        for (String tag : tags) {
            byte[] table = other.tables.get(tag);
            if (table != null) {
                all.put(tag, table);
            }
        }
        return new FontTables(all);
    }

    /** Returns a font file; its checksums, which readers of embedded fonts do not look at, are zero. */
    byte[] file() {
        int size = HEADER + RECORD * tables.size();
        int content = tables.values().stream()
                .mapToInt(table -> aligned(table.length))
                .sum();
        ByteBuffer file = ByteBuffer.allocate(size + content);
        file.putInt(VERSION).putShort((short) tables.size());
        int record = HEADER;
        int at = size;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(record, table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(record + 8, at).putInt(record + 12, table.getValue().length);
            file.put(at, table.getValue());
            record += RECORD;
            at += aligned(table.getValue().length);
        }
        return file.array();
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }
}
