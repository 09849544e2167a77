package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds what each PDF says of itself, PDF/A-2a and PDF/UA-1, against a validator. */
class ArchivalPdfTest {
    @BeforeAll
    static void chooseTheParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> specimensInBothFlavours() {
        return Specimen.all().stream()
                .flatMap(specimen -> Stream.of("2a", "ua1").map(flavour -> Arguments.of(specimen, flavour)));
    }

    @ParameterizedTest
    @MethodSource("specimensInBothFlavours")
    void thePdfKeepsTheStandardThatItClaims(Specimen specimen, String flavour) throws Exception {
        assertThat(findings(specimen.outputs().pdf(), PDFAFlavour.byFlavourId(flavour)))
                .isEmpty();
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }
}
