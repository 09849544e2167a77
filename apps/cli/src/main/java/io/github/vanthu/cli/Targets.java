package io.github.vanthu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The files of one plan, which appear only after all of them are finished. */
final class Targets implements Closeable {
    private final Path folder;
    private final FileOperations operations;
    private final List<AtomicFile> files = new ArrayList<>();

    Targets(Path folder, FileOperations operations) {
        this.folder = folder;
        this.operations = operations;
    }

    /**
     * Writes all files, finishes them, then puts each in its place.
     *
     * @param contents the content of each file by its name
     * @param written is told the path of every file that stands in its place
     */
    void commit(Map<String, byte[]> contents, Consumer<Path> written) throws IOException {
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            AtomicFile file = new AtomicFile(folder.resolve(content.getKey()), operations);
            files.add(file);
            file.write(content.getValue());
        }
        for (AtomicFile file : files) {
            file.finish();
        }
        for (AtomicFile file : files) {
            file.commit();
            written.accept(file.target());
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files) {
            file.close();
        }
    }
}
