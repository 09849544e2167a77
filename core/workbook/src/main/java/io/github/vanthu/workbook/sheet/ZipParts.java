package io.github.vanthu.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip that lies in memory, by its directory (APPNOTE.TXT 6.3.10).
 *
 * <p>{@code ZipInputStream} goes without the directory, and so refuses what programs write as a stream with sizes of 64 bits.
 */
final class ZipParts {
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LONG_SIZES = 1;
    private static final long IN_EXTRA = 0xffff_ffffL;
    private static final int DEFLATED = 8;
    private static final int MOST = 10_000;

    private final ByteBuffer zip;

    private ZipParts(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A part.
     *
     * @param name its name
     * @param method how it is packed
     * @param size its bytes, packed
     * @param offset where its local header begins
     */
    record Part(String name, int method, int size, int offset) {}

    /** Returns the parts in the order of the directory. */
    static List<Part> list(byte[] bytes) throws IOException {
        try {
            return new ZipParts(bytes).list();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            throw new IOException("damaged directory", e);
        }
    }

    /** Returns the unpacked bytes of a part. */
    static InputStream open(byte[] bytes, Part part) throws IOException {
        try {
            ByteBuffer local = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            local.position(part.offset());
            check(local.getInt() == LOCAL);
            int names = short16(local, part.offset() + 26) + short16(local, part.offset() + 28);
            int start = part.offset() + LOCAL_BYTES + names;
            check(start + (long) part.size() <= bytes.length);
            InputStream packed = new ByteArrayInputStream(bytes, start, part.size());
            return part.method() == DEFLATED ? new InflaterInputStream(packed, new Inflater(true)) : packed;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("damaged part", e);
        }
    }

    private List<Part> list() throws IOException {
        int end = directoryEnd();
        int count = short16(zip, end + 10);
        check(count <= MOST);
        zip.position(zip.getInt(end + 16));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part());
        }
        return parts;
    }

    private int directoryEnd() throws IOException {
        int last = zip.capacity() - DIRECTORY_END_BYTES;
        for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
            if (zip.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw new IOException("no directory");
    }

    private Part part() throws IOException {
        int at = zip.position();
        check(zip.getInt(at) == ENTRY && (short16(zip, at + 8) & 1) == 0);
        byte[] name = new byte[short16(zip, at + 28)];
        int extra = short16(zip, at + 30);
        zip.position(at + 46).get(name);
        long[] sizes = sizes(at, zip.slice(at + 46 + name.length, extra).order(ByteOrder.LITTLE_ENDIAN));
        zip.position(at + 46 + name.length + extra + short16(zip, at + 32));
        String text = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        return new Part(text, short16(zip, at + 10), Math.toIntExact(sizes[1]), Math.toIntExact(sizes[2]));
    }

    /** Returns bytes unpacked, bytes packed and offset; those that say so stand in the extra field, in this order. */
    private long[] sizes(int at, ByteBuffer extra) {
        long[] sizes = {int32(at + 24), int32(at + 20), int32(at + 42)};
        while (extra.remaining() >= 4) {
            int kind = extra.getShort();
            int end = extra.position() + 2 + short16(extra, extra.position());
            extra.getShort();
            for (int i = 0; kind == LONG_SIZES && i < sizes.length; i++) {
                sizes[i] = sizes[i] == IN_EXTRA ? extra.getLong() : sizes[i];
            }
            extra.position(end);
        }
        return sizes;
    }

    private long int32(int at) {
        return zip.getInt(at) & IN_EXTRA;
    }

    private static int short16(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xffff;
    }

    private static void check(boolean right) throws IOException {
        if (!right) {
            throw new IOException("damaged zip");
        }
    }
}
