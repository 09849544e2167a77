package io.github.vanthu.cli;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;
import java.util.EnumSet;
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

    @Option(names = "--data", descriptionKey = "option.data")
    boolean data;

    @Option(names = "--pdf", paramLabel = "a2a|a3a", descriptionKey = "option.pdf")
    Optional<PdfForm> pdf = Optional.empty();

    /** The forms of PDF for archives (ISO 19005-2 and -3). */
    enum PdfForm {
        /** Without attachments. */
        A2A,
        /** With the data attached. */
        A3A
    }

    /** Only PDF/A-3 may have attachments. */
    private Set<Format> carriers(Set<Format> formats) {
        Set<Format> carriers = EnumSet.noneOf(Format.class);
        if (data || pdf.filter(PdfForm.A3A::equals).isPresent()) {
            carriers.addAll(formats);
        }
        if (pdf.filter(PdfForm.A2A::equals).isPresent()) {
            carriers.remove(Format.PDF);
        }
        return carriers;
    }

    /** Returns what is asked for of a plan whose files have a name. */
    RenderOptions of(Set<Format> formats, String name) {
        RenderOptions options = new RenderOptions(
                formats, stage, medium, annexes, carriers(formats), signatureFields, Optional.empty());
        return metadata ? options.withMetadata(name) : options;
    }
}
