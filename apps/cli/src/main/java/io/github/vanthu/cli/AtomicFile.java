package io.github.vanthu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: written beside its target, forced to the disk, then renamed.
 *
 * <p>The older file stays until {@link #commit()}. Closing before that leaves nothing behind. All failures are {@link
 * WritingException}s. For one thread.
 */
final class AtomicFile extends OutputStream {
    private static final int MOST_TRIES = 100;
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final FileOperations files;
    private @Nullable Path temporary;
    private @Nullable FileChannel channel;
    private @Nullable OutputStream stream;

    AtomicFile(Path target, FileOperations files) {
        this.target = target;
        this.files = files;
    }

    /**
     * Writes a whole file, with the folders that it stands in.
     *
     * @throws WritingException if it cannot be written; the older file is then as it was
     */
    static void put(Path target, byte[] content, FileOperations files) throws WritingException {
        try (AtomicFile file = new AtomicFile(target, files)) {
            Files.createDirectories(target.resolveSibling(""));
            file.write(content);
            file.finish();
            file.commit();
        } catch (WritingException e) {
            throw e;
        } catch (IOException e) {
            throw new WritingException(WriteFailure.whileWriting(e, target), e);
        }
    }

    /** Returns the path of the finished file. */
    Path target() {
        return target;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        try {
            opened().write(octets, offset, length);
        } catch (IOException e) {
            throw new WritingException(WriteFailure.whileWriting(e, target), e);
        }
    }

    private OutputStream opened() throws IOException {
        if (stream == null) {
            FileChannel created = create();
            channel = created;
            stream = new BufferedOutputStream(Channels.newOutputStream(created), BUFFER);
        }
        return stream;
    }

    private FileChannel create() throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path path = beside(attempt);
            try {
                FileChannel created = files.create(path);
                temporary = path;
                path.toFile().deleteOnExit();
                return created;
            } catch (FileAlreadyExistsException e) {
                if (attempt >= MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Path beside(int attempt) {
        return target.resolveSibling(".vanthu-" + ProcessHandle.current().pid() + "-" + attempt + ".tmp");
    }

    /** Forces the content to the disk and makes sure that the target can be replaced; the older file still stands. */
    void finish() throws WritingException {
        try {
            opened().flush();
            if (channel != null) {
                files.force(channel);
                channel.close();
            }
        } catch (IOException e) {
            throw new WritingException(WriteFailure.whileWriting(e, target), e);
        }
        probe();
    }

    private void probe() throws WritingException {
        try {
            if (Files.exists(target)) {
                files.probe(target);
            }
        } catch (IOException e) {
            throw new WritingException(WriteFailure.whileReplacing(e, target), e);
        }
    }

    /** Puts the finished file in the place of the older one. */
    void commit() throws WritingException {
        try {
            if (temporary != null) {
                files.replace(temporary, target);
                temporary = null;
            }
        } catch (IOException e) {
            throw new WritingException(WriteFailure.whileReplacing(e, target), e);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
        if (temporary != null) {
            Files.deleteIfExists(temporary);
            temporary = null;
        }
    }
}
