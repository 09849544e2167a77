package io.github.vanthu.workbook.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a package of which no more than so many bytes are read. */
final class BoundedPart extends FilterInputStream {
    private final long limit;
    private long read;

    BoundedPart(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long count() {
        return read;
    }

    boolean exceeded() {
        return read > limit;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return counted(count, count);
    }

    private int counted(int result, int count) throws IOException {
        read += result < 0 ? 0 : count;
        if (exceeded()) {
            throw new IOException("too many bytes");
        }
        return result;
    }
}
