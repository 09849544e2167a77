package io.github.vanthu.engine.isolated;

import io.github.vanthu.regulation.Limit;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Frames between two processes: the length as four bytes, then the content. */
final class FrameStream {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final long limit;

    FrameStream(InputStream in, OutputStream out) {
        this(in, out, Limit.ISOLATED_FRAME_BYTES.value());
    }

    FrameStream(InputStream in, OutputStream out, long limit) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(out);
        this.limit = limit;
    }

    /** Writes the content of a frame. */
    @FunctionalInterface
    interface Content {
        /** Writes to a stream in memory. */
        void write(DataOutputStream to) throws IOException;
    }

    /**
     * Sends one frame.
     *
     * @throws FrameTooLarge if it is larger than the limit; then nothing was sent
     */
    void send(Content content) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        content.write(new DataOutputStream(frame));
        if (frame.size() > limit) {
            throw new FrameTooLarge(frame.size());
        }
        out.writeInt(frame.size());
        frame.writeTo(out);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @throws java.io.EOFException if the other process has ended
     * @throws FrameTooLarge if the frame is larger than the limit
     */
    DataInputStream receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > limit) {
            throw new FrameTooLarge(Integer.toUnsignedLong(length));
        }
        byte[] frame = new byte[length];
        in.readFully(frame);
        return new DataInputStream(new ByteArrayInputStream(frame));
    }

    /** A frame is larger than the limit. */
    static final class FrameTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        FrameTooLarge(long bytes) {
            super(bytes + " bytes");
        }
    }
}
