package io.github.vanthu.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a package as a stream that ends with a failure where a limit is exceeded; closing it leaves the package open. */
public final class BoundedPart extends FilterInputStream {
    private static final int BUFFER = 1 << 13;

    private final long most;
    private long count;

    /**
     * Makes a stream.
     *
     * @param in the bytes of the part
     * @param most how many of them may be read
     */
    public BoundedPart(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Returns the bytes so far. */
    public long count() {
        return count;
    }

    /** Returns whether the part is larger than allowed. */
    public boolean exceeded() {
        return count > most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count += Math.max(0, read);
        if (exceeded()) {
            throw new IOException("more than " + most + " bytes");
        }
        return read;
    }

    void skipRest() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, BUFFER) >= 0) {
            // Counting is all that is wanted.
        }
    }

    @Override
    public void close() {
        // The package goes on behind the part.
    }
}
