package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs outside the project say of the outputs of the samples. */
class OutsideJudgesTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static List<Sample> samples() {
        return Sample.all().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void libreOfficeShowsTheDocxOnThePagesAndWithTheWordsOfThePdf(Sample sample) throws Exception {
        byte[] converted = LibreOfficeLayouts.of(Specimen.of(sample));
        assertThat(pages(converted)).isEqualTo(pages(RenderedSamples.of(sample).pdf()));
        assertThat(words(converted)).isEqualTo(words(RenderedSamples.of(sample).pdf()));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Every word of letters, sorted: the order of cells and of page numbers differs between readers. */
    private static List<String> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOpenXmlSdkValidatorFindsNothing(Sample sample, @TempDir Path folder) throws Exception {
        Path validator = Judges.fromEnvironment("VANTHU_OOXML_VALIDATOR");
        Judges.Verdict verdict =
                Judges.run(List.of(validator.toString(), docx(sample, folder).toString()));
        assertThat(verdict.output()).containsPattern("\"ok\": *true");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFontOfThePdfIsEmbeddedAndSubset(Sample sample, @TempDir Path folder) throws Exception {
        Judges.require("pdffonts");
        String table =
                Judges.run(List.of("pdffonts", pdf(sample, folder).toString())).output();
        List<String> fonts = table.lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches(".*TrueType +Identity-H +yes yes yes .*"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void qpdfFindsThePdfClean(Sample sample, @TempDir Path folder) throws Exception {
        Judges.require("qpdf");
        Judges.Verdict verdict =
                Judges.run(List.of("qpdf", "--check", pdf(sample, folder).toString()));
        assertThat(verdict.output()).contains("No syntax or stream encoding errors");
        assertThat(verdict.exit()).isZero();
    }

    private static Path docx(Sample sample, Path folder) throws IOException {
        return Files.write(
                folder.resolve(sample.name() + ".docx"),
                RenderedSamples.of(sample).docx());
    }

    private static Path pdf(Sample sample, Path folder) throws IOException {
        return Files.write(
                folder.resolve(sample.name() + ".pdf"),
                RenderedSamples.of(sample).pdf());
    }
}
