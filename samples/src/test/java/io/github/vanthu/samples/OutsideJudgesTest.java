package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs outside the project say of the outputs of the samples. */
class OutsideJudgesTest {
    @TempDir
    Path folder;

    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void libreOfficeOpensTheDocxOnAsManyPagesAsThePdfHas(Sample sample) throws Exception {
        Judges.require("soffice");
        byte[] converted = Files.readAllBytes(Judges.convertToPdf(docx(sample), folder));
        assertThat(pages(converted)).isEqualTo(pages(RenderedSamples.of(sample).pdf()));
        assertThat(lastWords(converted)).isEqualTo(lastWords(RenderedSamples.of(sample).pdf()));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> lastWords(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> words = List.of(new PDFTextStripper().getText(document).strip().split("\\s+"));
            return words.subList(Math.max(0, words.size() - 4), words.size());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOpenXmlSdkValidatorFindsNothing(Sample sample) throws Exception {
        Path validator = Judges.fromEnvironment("VANTHU_OOXML_VALIDATOR");
        Judges.Verdict verdict = Judges.run(List.of(validator.toString(), docx(sample).toString()));
        assertThat(verdict.output()).containsPattern("\"ok\": *true");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFontOfThePdfIsEmbeddedAndSubset(Sample sample) throws Exception {
        Judges.require("pdffonts");
        String table = Judges.run(List.of("pdffonts", pdf(sample).toString())).output();
        List<String> fonts = table.lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches(".*TrueType +Identity-H +yes yes yes .*"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void qpdfFindsThePdfClean(Sample sample) throws Exception {
        Judges.require("qpdf");
        Judges.Verdict verdict = Judges.run(List.of("qpdf", "--check", pdf(sample).toString()));
        assertThat(verdict.output()).contains("No syntax or stream encoding errors");
        assertThat(verdict.exit()).isZero();
    }

    private Path docx(Sample sample) throws IOException {
        return Files.write(folder.resolve(sample.name() + ".docx"), RenderedSamples.of(sample).docx());
    }

    private Path pdf(Sample sample) throws IOException {
        return Files.write(folder.resolve(sample.name() + ".pdf"), RenderedSamples.of(sample).pdf());
    }
}
