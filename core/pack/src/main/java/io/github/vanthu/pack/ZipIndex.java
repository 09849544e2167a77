package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The central directory of a zip (APPNOTE 6.3, 4.3.12), read without trust: no name may leave the pack, stand twice, be a
 * link or be encrypted.
 *
 * @param bytes the zip
 * @param entries its files in the order of the directory, without folders and by-products
 */
record ZipIndex(ByteBuffer bytes, List<ZipEntryHead> entries) {
    private static final int END_SIGN = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGN = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int FLAG_ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int TYPE_MASK = 0xF000;
    private static final int TYPE_LINK = 0xA000;

    static ZipIndex of(byte[] zip, PackFiles files) throws PackFaultException {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(bytes, files);
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            if (count > Limit.PACK_FILES.value()) {
                throw files.limit(PackFault.TOO_MANY_FILES, Limit.PACK_FILES, "");
            }
            return new ZipIndex(bytes, entries(bytes, bytes.getInt(end + 16), count, files));
        } catch (IndexOutOfBoundsException e) {
            throw files.fault(PackFault.NOT_A_ZIP, "", files.source());
        }
    }

    private static int end(ByteBuffer bytes, PackFiles files) throws PackFaultException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGN) {
                return at;
            }
        }
        throw files.fault(PackFault.NOT_A_ZIP, "", files.source());
    }

    private static List<ZipEntryHead> entries(ByteBuffer bytes, int start, int count, PackFiles files)
            throws PackFaultException {
        List<ZipEntryHead> entries = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY_SIGN) {
                throw files.fault(PackFault.NOT_A_ZIP, "", files.source());
            }
            String written = written(bytes, at);
            if (!written.endsWith("/") && !PackFiles.foreign(written)) {
                entries.add(entry(bytes, at, safe(written, files), files));
                once(entries.get(entries.size() - 1).name(), seen, files);
            }
            at += ENTRY_LENGTH + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        return List.copyOf(entries);
    }

    private static ZipEntryHead entry(ByteBuffer bytes, int at, String name, PackFiles files)
            throws PackFaultException {
        if ((unsigned(bytes, at + 8) & FLAG_ENCRYPTED) != 0) {
            throw files.fault(PackFault.ENCRYPTED, "", name);
        }
        boolean unix = unsigned(bytes, at + 4) >> 8 == UNIX;
        if (unix && (unsigned(bytes, at + 40) & TYPE_MASK) == TYPE_LINK) {
            throw files.fault(PackFault.LINK, "", name);
        }
        long crc = Integer.toUnsignedLong(bytes.getInt(at + 16));
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 42));
        return new ZipEntryHead(name, unsigned(bytes, at + 10), crc, packed, offset);
    }

    /** Returns the name in the directory; Windows tools separate folders with backslashes, macOS takes letters apart. */
    private static String written(ByteBuffer bytes, int at) {
        byte[] name = new byte[unsigned(bytes, at + 28)];
        bytes.get(at + ENTRY_LENGTH, name);
        String text = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String safe(String name, PackFiles files) throws PackFaultException {
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            throw files.fault(PackFault.ABSOLUTE_NAME, "", name);
        }
        List<String> steps = List.of(name.split("/", -1));
        if (steps.contains("..")) {
            throw files.fault(PackFault.LEAVES_PACK, "", name);
        }
        return steps.stream().filter(step -> !step.isEmpty()).collect(Collectors.joining("/"));
    }

    /** Windows knows no difference between small and capital letters in names. */
    private static void once(String name, Map<String, String> seen, PackFiles files) throws PackFaultException {
        String before = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            throw files.fault(PackFault.NAME_TWICE, "", name, before);
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** Returns the folder that holds everything with a slash behind it; empty if {@code plugin.yaml} lies at the root. */
    String top() {
        List<String> tops = names().filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList();
        boolean inside = tops.size() == 1 && names().allMatch(name -> name.startsWith(tops.get(0)));
        return inside ? tops.get(0) : "";
    }

    private Stream<String> names() {
        return entries.stream().map(ZipEntryHead::name);
    }
}
