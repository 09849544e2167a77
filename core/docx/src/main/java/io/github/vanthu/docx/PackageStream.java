package io.github.vanthu.docx;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip package whose bytes depend on its content alone: fixed times, fixed level, entries in the order given.
 */
final class PackageStream implements Closeable {
    private static final int LEVEL = 6;

    /** The earliest time that a zip entry holds without an extra field, which would carry the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ZipOutputStream zip;

    /** Begins a package on a stream, which stays open when the package is closed. */
    PackageStream(OutputStream out) {
        zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    /** Begins a part and returns its stream; closing the stream ends the part. */
    OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        return new Unclosed(zip);
    }

    /** Writes a whole part. */
    void part(String name, String content) throws IOException {
        try (OutputStream out = begin(name)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A stream that is flushed instead of closed, since its owner closes it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
