package io.github.vanthu.samples;

import static org.xmlunit.assertj3.XmlAssert.assertThat;

import io.github.vanthu.document.DocumentDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what each sample gives with what was approved: the tree, the DOCX, the PDF's text, the findings. */
class GoldenTest {
    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentTreeIsTheApprovedOne(Sample sample) throws IOException {
        var document = RenderedSamples.VANTHU
                .draft(RenderedSamples.VANTHU.read(sample.plan()))
                .document()
                .orElseThrow();
        Golden.compareText(
                sample.approved("document.txt"), DocumentDump.withPointers().text(document));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocxHoldsTheApprovedParts(Sample sample) throws Exception {
        Map<String, byte[]> parts =
                CanonicalXml.parts(RenderedSamples.of(sample).docx());
        Golden.compareText(sample.approved("docx-parts.txt"), String.join("\n", parts.keySet()) + "\n");
        compareXml(sample.approved("document.xml"), part(parts, "word/document.xml"));
        compareXml(sample.approved("styles.xml"), part(parts, "word/styles.xml"));
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new AssertionError("no part " + name));
    }

    private static void compareXml(Path approved, byte[] actual) throws Exception {
        String text = CanonicalXml.indented(actual);
        assertThat(text).and(Golden.approved(approved, text)).ignoreWhitespace().areIdentical();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePdfSaysTheApprovedText(Sample sample) throws IOException {
        Golden.compareText(
                sample.approved("pdf.txt"), text(RenderedSamples.of(sample).pdf()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageStart("--- page ---\n");
            return stripper.getText(document);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFindingsAreTheApprovedOnes(Sample sample) throws IOException {
        String findings =
                RenderedSamples.VANTHU.validate(RenderedSamples.VANTHU.read(sample.plan())).problems().stream()
                        .map(problem -> problem.code() + " " + problem.severity() + " "
                                + problem.place().line() + ":" + problem.place().column() + " "
                                + String.join(" | ", problem.arguments()))
                        .collect(Collectors.joining("\n", "", "\n"));
        Golden.compareText(sample.approved("findings.txt"), findings);
    }
}
