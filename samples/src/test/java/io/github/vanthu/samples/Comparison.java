package io.github.vanthu.samples;

import io.github.vanthu.samples.agreement.Agreement;
import io.github.vanthu.samples.agreement.PdfRules;
import io.github.vanthu.samples.agreement.PdfText;
import io.github.vanthu.samples.agreement.RuleAgreement;
import io.github.vanthu.samples.agreement.TextAgreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares PDFs by their text, as PDFBox reads it, and by their rules, as poppler draws them. */
record Comparison(Path folder) {
    /** Returns how far two PDFs of one document agree. */
    Agreement of(String name, byte[] first, byte[] second) throws IOException, InterruptedException {
        return new Agreement(
                name,
                TextAgreement.of(PdfText.of(first), PdfText.of(second)),
                RuleAgreement.of(rules(first), rules(second)));
    }

    private PdfRules rules(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("drawn.pdf"), pdf);
        return PdfRules.of(Judges.draw(file, PdfRules.RESOLUTION, folder));
    }
}
