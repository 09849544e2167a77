package io.github.vanthu.intake;

import java.io.IOException;
import java.util.Optional;

/** Files that a plan names, such as {@code office.yaml}; lets a server keep them where it likes. */
@FunctionalInterface
public interface RelatedFiles {
    /**
     * Returns the bytes of a file, or nothing if there is none.
     *
     * @param path as the plan writes it, relative to the plan, such as {@code ../office.yaml}
     * @throws IOException if the file exists but cannot be read
     */
    Optional<byte[]> read(String path) throws IOException;
}
