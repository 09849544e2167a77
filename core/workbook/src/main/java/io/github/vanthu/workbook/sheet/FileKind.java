package io.github.vanthu.workbook.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by its first bytes (kiểu tệp). */
enum FileKind {
    /** A workbook of parts in a zip. */
    XLSX,
    /** Text with one row a line. */
    CSV;

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP = {'P', 'K'};
    private static final int BEGINNING = 512;

    /** Returns the kind of a file that can be read, or tells by name what it is otherwise. */
    static FileKind of(String name, byte[] bytes) throws SheetFault {
        String ending = name.toLowerCase(Locale.ROOT);
        if (starts(bytes, OLE2)) {
            throw new SheetFault(holds(bytes, "EncryptedPackage", true) ? "SHEET-004" : "SHEET-001");
        }
        if (starts(bytes, ZIP)) {
            refuseOtherZips(bytes);
            return XLSX;
        }
        if (ending.endsWith(".xls")) {
            throw new SheetFault("SHEET-001");
        }
        if (ending.endsWith(".xlsx") || ending.endsWith(".xlsm")) {
            throw new SheetFault("SHEET-006");
        }
        if (!text(bytes)) {
            throw new SheetFault("SHEET-028");
        }
        return CSV;
    }

    private static void refuseOtherZips(byte[] bytes) throws SheetFault {
        if (holds(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), "opendocument.spreadsheet", false)) {
            throw new SheetFault("SHEET-003");
        }
        if (holds(bytes, "xl/workbook.bin", false)) {
            throw new SheetFault("SHEET-002");
        }
        if (holds(bytes, "word/document.xml", false) && !holds(bytes, "xl/workbook", false)) {
            throw new SheetFault("SHEET-028");
        }
    }

    private static boolean text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
        String bare = start.strip().toLowerCase(Locale.ROOT);
        return !bare.startsWith("%pdf") && !bare.startsWith("<") && (wide || start.indexOf('\0') < 0);
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean holds(byte[] bytes, String words, boolean wide) {
        byte[] sought = words.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII);
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (bytes[at] == sought[0] && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
