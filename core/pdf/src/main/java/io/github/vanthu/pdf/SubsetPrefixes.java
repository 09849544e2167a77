package io.github.vanthu.pdf;

import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.TextMark;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The six letters before the name of an embedded font (ISO 32000-1, 9.6.4), made from the characters that it holds.
 *
 * <p>OpenPDF makes them at random; here they are written over in the finished file, where they are as long.
 */
final class SubsetPrefixes {
    private static final int LENGTH = 6;
    private static final int LETTERS = 26;
    private static final byte[][] KEYS = {key("/FontName/"), key("/BaseFont/")};

    private final Map<FontFace, byte[]> prefixes;

    private SubsetPrefixes(Map<FontFace, byte[]> prefixes) {
        this.prefixes = prefixes;
    }

    static SubsetPrefixes of(Layout layout) {
        Map<FontFace, TreeSet<Integer>> used = new EnumMap<>(FontFace.class);
        layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .forEach(mark -> mark.text().codePoints().forEach(c -> used.computeIfAbsent(
                                mark.face(), face -> new TreeSet<>())
                        .add(c)));
        Map<FontFace, byte[]> prefixes = new EnumMap<>(FontFace.class);
        used.forEach((face, characters) -> prefixes.put(face, prefix(face + " " + characters)));
        return new SubsetPrefixes(prefixes);
    }

    private static byte[] prefix(String content) {
        byte[] prefix = Fingerprint.of(content);
        byte[] letters = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = (byte) ('A' + Byte.toUnsignedInt(prefix[i]) % LETTERS);
        }
        return letters;
    }

    /** Returns the file with these prefixes; the array given is changed. */
    byte[] fixed(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '/') {
                for (byte[] key : KEYS) {
                    fix(file, i, key);
                }
            }
        }
        return file;
    }

    private void fix(byte[] file, int at, byte[] key) {
        if (startsWith(file, at, key)) {
            int name = at + key.length;
            prefixes.forEach((face, prefix) -> {
                if (startsWith(file, name + LENGTH, key("+" + postScriptName(face) + "/"))
                        || startsWith(file, name + LENGTH, key("+" + postScriptName(face) + ">"))) {
                    System.arraycopy(prefix, 0, file, name, LENGTH);
                }
            });
        }
    }

    private static String postScriptName(FontFace face) {
        return switch (face) {
            case REGULAR -> "LiberationSerif";
            case BOLD -> "LiberationSerif-Bold";
            case ITALIC -> "LiberationSerif-Italic";
            case BOLD_ITALIC -> "LiberationSerif-BoldItalic";
        };
    }

    private static boolean startsWith(byte[] file, int at, byte[] key) {
        if (at + key.length > file.length) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (file[at + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
