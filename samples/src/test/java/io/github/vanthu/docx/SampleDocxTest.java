package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.samples.Specimen;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the DOCX of every sample and stress plan against ECMA-376's schemas, the rules that they miss, and docx4j. */
class SampleDocxTest {
    static List<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void keepsTheSchemasAndTheRulesBeyondThem(Specimen specimen) {
        Map<String, String> parts = Packages.parts(specimen.outputs().docx());
        assertThat(WordSchema.findings(parts)).isEmpty();
        assertThat(PackageRules.findings(parts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void opensInDocx4j(Specimen specimen) throws Exception {
        byte[] docx = specimen.outputs().docx();
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        assertThat(opened.getMainDocumentPart().getContent()).hasSizeGreaterThan(15);
    }
}
