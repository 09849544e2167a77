package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say what becomes of a paper, from the desk to the archive. */
final class PaperOptions {
    @Option(names = "--stage", paramLabel = "draft|sign|issued", descriptionKey = "option.stage")
    Optional<Stage> stage = Optional.empty();

    @Option(names = "--issue", paramLabel = "paper|electronic", descriptionKey = "option.issue")
    Medium medium = Medium.PAPER;

    @Option(names = "--annex", paramLabel = "joined|separate", descriptionKey = "option.annex")
    RenderOptions.AnnexFiles annexes = RenderOptions.AnnexFiles.JOINED;

    @Option(names = "--metadata", descriptionKey = "option.metadata")
    boolean metadata;

    @Option(names = "--sign-fields", descriptionKey = "option.signFields")
    boolean signatureFields;

    /** Returns what is asked for of a plan whose files have a name. */
    RenderOptions of(Set<Format> formats, String name) {
        RenderOptions options =
                new RenderOptions(formats, stage, medium, annexes, false, signatureFields, Optional.empty());
        return metadata ? options.withMetadata(name) : options;
    }
}
