package io.github.vanthu.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
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
 * <p>The older file stays until then. Closing before {@link #commit()} leaves nothing behind. For one thread.
 */
final class AtomicFile extends OutputStream implements Closeable {
    private static final int MOST_TRIES = 100;

    private final Path target;
    private final FileOperations files;
    private @Nullable Path temporary;
    private @Nullable FileChannel channel;
    private @Nullable OutputStream stream;

    AtomicFile(Path target, FileOperations files) {
        this.target = target;
        this.files = files;
    }

    /** Returns the path of the finished file. */
    Path target() {
        return target;
    }

    @Override
    public void write(int octet) throws IOException {
        opened().write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        opened().write(octets, offset, length);
    }

    private OutputStream opened() throws IOException {
        if (stream == null) {
            FileChannel created = create();
            channel = created;
            stream = new BufferedOutputStream(Channels.newOutputStream(created), 1 << 16);
        }
        return stream;
    }

    private FileChannel create() throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path path = target.resolveSibling(
                    ".vanthu-" + ProcessHandle.current().pid() + "-" + attempt + ".tmp");
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

    /** Writes what is buffered and forces it to the disk; the target is still the older file. */
    void finish() throws IOException {
        opened().flush();
        if (channel != null) {
            channel.force(true);
            channel.close();
        }
    }

    /** Fails if the target is there and cannot be replaced now. */
    void probe() throws IOException {
        if (Files.exists(target)) {
            files.probe(target);
        }
    }

    /** Puts the finished file in the place of the target. */
    void commit() throws IOException {
        if (temporary != null) {
            files.replace(temporary, target);
            temporary = null;
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
