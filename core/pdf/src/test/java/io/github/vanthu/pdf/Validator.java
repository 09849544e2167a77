package io.github.vanthu.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds a file against standards for archives and readers. */
final class Validator {
    private Validator() {}

    /** Returns what a file breaks of standards, such as {@code 2a} and {@code ua1}. */
    static List<String> findings(byte[] pdf, String... flavours) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> findings = new ArrayList<>();
        for (String id : flavours) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(assertion ->
                                findings.add(id + " " + assertion.getRuleId() + " " + assertion.getMessage()));
            }
        }
        return findings;
    }
}
