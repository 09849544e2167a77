package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.samples.RenderedSamples;
import io.github.vanthu.samples.Sample;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the DOCX of every sample against ECMA-376's schemas, the rules that they miss, and docx4j. */
class SampleDocxTest {
    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheSchemasAndTheRulesBeyondThem(Sample sample) {
        Map<String, String> parts = Packages.parts(RenderedSamples.of(sample).docx());
        assertThat(WordSchema.findings(parts)).isEmpty();
        assertThat(PackageRules.findings(parts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensInDocx4j(Sample sample) throws Exception {
        byte[] docx = RenderedSamples.of(sample).docx();
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        assertThat(opened.getMainDocumentPart().getContent()).hasSizeGreaterThan(20);
    }
}
