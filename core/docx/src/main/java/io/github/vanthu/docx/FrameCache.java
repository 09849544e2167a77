package io.github.vanthu.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A folder of frames that were made before, one archive each, named by its key.
 *
 * <p>It only saves time: what cannot be read is as if absent, what cannot be written is not kept. Archives appear whole
 * or not at all, also when several processes write the same one.
 *
 * @param folder the folder, made at need
 */
record FrameCache(Path folder) {
    /** Returns the frame of a key if the folder holds it undamaged. */
    Optional<Frame> find(String key) {
        Path file = file(key);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(FrameArchive.read(key, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps a frame if it can. */
    void keep(Frame frame) {
        try {
            write(frame);
        } catch (IOException unwritable) {
            // The frame is in memory; the next process will make it again.
        }
    }

    /** Writes the archive of a frame and returns its file. */
    Path write(Frame frame) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "frame", ".tmp");
        try {
            archive(frame, draft);
            return Files.move(draft, file(frame.key()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void archive(Frame frame, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            FrameArchive.write(frame, out);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".zip");
    }
}
