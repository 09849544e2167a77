package io.github.vanthu.engine;

import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of one rendering, besides the plan.
 *
 * @param formats the formats to write
 * @param stage where the paper stands; nothing lets the data say it
 * @param medium in which form it is issued
 * @param annexes whether annexes stand in files of their own
 * @param data the formats whose files carry the plan that they were made from; a PDF that does is PDF/A-3a, else PDF/A-2a
 * @param signatureFields whether the PDF has named fields for the office's signing tool
 * @param metadata the name of the files without their ending, if the data of the paper for the office's records are
 *     asked for
 */
public record RenderOptions(
        Set<Format> formats,
        Optional<Stage> stage,
        Medium medium,
        AnnexFiles annexes,
        Set<Format> data,
        boolean signatureFields,
        Optional<String> metadata) {
    /** Where annexes stand (phụ lục cùng tệp hay tệp riêng). */
    public enum AnnexFiles {
        /** In the file of the plan. */
        JOINED,
        /** Each in a file of its own. */
        SEPARATE
    }

    /** Copies the sets. */
    public RenderOptions {
        formats = Set.copyOf(formats);
        data = Set.copyOf(data);
    }

    /** Returns the usual options: on paper, annexes in the same file, nothing embedded. */
    public static RenderOptions of(Set<Format> formats) {
        return new RenderOptions(
                formats, Optional.empty(), Medium.PAPER, AnnexFiles.JOINED, Set.of(), false, Optional.empty());
    }

    /** Returns these options at another stage; nothing lets the data say it. */
    public RenderOptions at(Optional<Stage> other) {
        return new RenderOptions(formats, other, medium, annexes, data, signatureFields, metadata);
    }

    /** Returns these options with the data for the records asked for, which name the files so. */
    public RenderOptions withMetadata(String name) {
        return new RenderOptions(formats, stage, medium, annexes, data, signatureFields, Optional.of(name));
    }
}
