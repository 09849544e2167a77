package io.github.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether two paths lead to one file. */
final class SameFile {
    private SameFile() {}

    /** Returns whether two paths are equal or, by links or by the case of letters, lead to the same existing file. */
    static boolean are(Path one, Path other) {
        try {
            return one.equals(other) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            return false;
        }
    }
}
