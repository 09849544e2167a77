package io.github.vanthu.pack;

import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The files of a zip by their names in the pack; unpacks them and counts what really comes out. */
final class ZipContent {
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_SIGN = 0x04034b50;
    private static final int CHUNK = 1 << 16;

    private final PackFiles files;
    private final ByteBuffer zip;
    private final String top;
    private final Map<String, ZipEntryHead> entries = new TreeMap<>();

    ZipContent(PackFiles files, ZipIndex index) {
        this.files = files;
        this.zip = index.bytes();
        this.top = index.top();
        index.entries().forEach(entry -> entries.put(entry.name().substring(top.length()), entry));
    }

    /** Returns the folder that holds everything with a slash behind it, or nothing but the empty text. */
    String top() {
        return top;
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    Optional<byte[]> read(String name, Limit limit) throws PackFaultException {
        ZipEntryHead entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpacked(entry, name, limit));
    }

    private byte[] unpacked(ZipEntryHead entry, String name, Limit limit) throws PackFaultException {
        try (InputStream in = open(entry)) {
            byte[] content = in.readNBytes((int) limit.value() + 1);
            if (content.length > limit.value()) {
                throw files.limit(PackFault.FILE_TOO_LARGE, limit, name);
            }
            if (crc(content) != entry.crc()) {
                throw files.fault(PackFault.DAMAGED_FILE, name, name);
            }
            return content;
        } catch (IOException | IndexOutOfBoundsException | ArithmeticException e) {
            throw files.fault(PackFault.DAMAGED_FILE, name, name);
        }
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private InputStream open(ZipEntryHead entry) throws IOException {
        int header = Math.toIntExact(entry.offset());
        boolean known = entry.method() == ZipEntryHead.STORED || entry.method() == ZipEntryHead.DEFLATED;
        if (!known || zip.getInt(header) != LOCAL_SIGN) {
            throw new IOException("no such packing");
        }
        int start = header
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(header + 26))
                + Short.toUnsignedInt(zip.getShort(header + 28));
        byte[] content = new byte[Math.toIntExact(Math.min(entry.packed(), Math.max(0, zip.limit() - start)))];
        zip.get(start, content);
        InputStream packed = new ByteArrayInputStream(content);
        return entry.method() == ZipEntryHead.STORED ? packed : new Inflating(packed);
    }

    /** Unpacks everything without keeping it, so that a small zip cannot become a huge pack whatever it declares. */
    void countUnpacked() throws PackFaultException {
        long count = 0;
        byte[] chunk = new byte[CHUNK];
        for (Map.Entry<String, ZipEntryHead> entry : entries.entrySet()) {
            try (InputStream in = open(entry.getValue())) {
                int read = in.read(chunk);
                while (read >= 0) {
                    count += read;
                    if (count > Limit.PACK_UNPACKED_BYTES.value()) {
                        throw files.limit(PackFault.UNPACKED_TOO_LARGE, Limit.PACK_UNPACKED_BYTES, "");
                    }
                    read = in.read(chunk);
                }
            } catch (IOException | IndexOutOfBoundsException | ArithmeticException e) {
                throw files.fault(PackFault.DAMAGED_FILE, entry.getKey(), entry.getKey());
            }
        }
    }

    /** Frees the memory of its inflater when closed. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true), CHUNK);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
