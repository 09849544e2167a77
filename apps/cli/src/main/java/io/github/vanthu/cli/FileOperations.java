package io.github.vanthu.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What writing a file asks of the file system; tests put a faulty one in its place. */
interface FileOperations {
    /** The file system of the machine. */
    FileOperations REAL = new FileOperations() {};

    /** Creates a file that must not exist yet. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Returns when the content of a file is on the disk. */
    default void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Fails if a file that exists could not be replaced now, because a program holds it (Windows). */
    default void probe(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.WRITE).close();
    }

    /** Puts a file in the place of another, in one step where the file system can. */
    default void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
