package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of a font file: whether it is TrueType, and whether it may be embedded (OpenType 1.9, OS/2 fsType). */
final class TrueTypeFile {
    private static final int HEADER = 12;
    private static final int TABLE_RECORD = 16;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
    private static final int FS_TYPE = 8;
    private static final int USAGE = 0x000E;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    /** PostScript names of plain characters, which stand in a file as they are. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.,_-]+");

    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final byte[] file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    TrueTypeFile(byte[] file) {
        this.file = file;
        try {
            readTables(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException e) {
            tables.clear();
        }
    }

    private void readTables(ByteBuffer bytes) {
        int version = bytes.getInt(0);
        int count = version == TRUE_TYPE || version == TRUE_TYPE_OF_APPLE ? bytes.getChar(4) : 0;
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * TABLE_RECORD;
            String tag = new String(file, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, bytes.slice(bytes.getInt(at + 8), bytes.getInt(at + 12)));
        }
    }

    /** Returns whether all tables of a TrueType font are there. */
    boolean isWhole() {
        return tables.keySet().containsAll(NEEDED);
    }

    /** Returns whether the licence lets a subset of the font be embedded. */
    boolean mayBeEmbedded() {
        ByteBuffer table = tables.get("OS/2");
        if (table == null || table.capacity() < FS_TYPE + 2) {
            return false;
        }
        int rights = table.getChar(FS_TYPE);
        return (rights & USAGE) != RESTRICTED && (rights & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
    }

    /** Returns the font as OpenPDF reads it, or nothing if it cannot. */
    Optional<BaseFont> parsed() {
        try {
            BaseFont font =
                    BaseFont.createFont("office.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            font.setIncludeCidSet(false);
            return Optional.of(font)
                    .filter(each -> NAME.matcher(each.getPostscriptFontName()).matches());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
