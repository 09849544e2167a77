package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The files of one plan, which appear only after all of them are finished. */
final class Targets implements Closeable {
    private final Map<Format, AtomicFile> files = new EnumMap<>(Format.class);

    Targets(Path folder, String name, Set<Format> formats, FileOperations operations) {
        formats.forEach(format ->
                files.put(format, new AtomicFile(folder.resolve(name + "." + format.extension()), operations)));
    }

    /** Returns where to write each format. */
    Map<Format, OutputStream> outputs() {
        return new EnumMap<>(files);
    }

    /**
     * Finishes all files, then puts each in its place.
     *
     * @param written is told the path of every file that stands in its place
     */
    void commit(Consumer<Path> written) throws WritingException {
        for (AtomicFile file : files.values()) {
            file.finish();
        }
        for (AtomicFile file : files.values()) {
            file.commit();
            written.accept(file.target());
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files.values()) {
            file.close();
        }
    }
}
