package io.github.vanthu.cli;

import io.github.vanthu.engine.Extraction;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.model.Medium;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The call of {@code vanthu render} that gives a file again. */
final class RenderCall {
    private RenderCall() {}

    /** Returns the call for the plan that was taken out of a document and written to a file, if it was. */
    static String of(Extraction.Facts facts, Path document, Optional<Path> plan) {
        StringBuilder call = new StringBuilder("vanthu render ");
        call.append(plan.map(Path::toString).orElse("plan.json"));
        String name = String.valueOf(document.getFileName());
        call.append(name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? " -f pdf" : " -f docx")
                .append(" --data");
        facts.stage().ifPresent(stage -> call.append(" --stage ").append(word(stage)));
        if (facts.medium() != Medium.PAPER) {
            call.append(" --issue ").append(word(facts.medium()));
        }
        if (facts.annexes() != AnnexFiles.JOINED) {
            call.append(" --annex ").append(word(facts.annexes()));
        }
        return call.append(facts.signatureFields() ? " --sign-fields" : "").toString();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
