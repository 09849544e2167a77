package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs outside the project say of the outputs of the samples and stress plans. */
class OutsideJudgesTest {
    static List<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theOpenXmlSdkValidatorFindsNothing(Specimen specimen, @TempDir Path folder) throws Exception {
        Path validator = Judges.fromEnvironment("VANTHU_OOXML_VALIDATOR");
        Judges.Verdict verdict =
                Judges.run(List.of(validator.toString(), docx(specimen, folder).toString()));
        assertThat(verdict.output()).containsPattern("\"ok\": *true");
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyFontOfThePdfIsEmbeddedAndSubset(Specimen specimen, @TempDir Path folder) throws Exception {
        Judges.require("pdffonts");
        String table = Judges.run(List.of("pdffonts", pdf(specimen, folder).toString()))
                .output();
        List<String> fonts = table.lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches(".*TrueType +Identity-H +yes yes yes .*"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void qpdfFindsThePdfClean(Specimen specimen, @TempDir Path folder) throws Exception {
        Judges.require("qpdf");
        Judges.Verdict verdict =
                Judges.run(List.of("qpdf", "--check", pdf(specimen, folder).toString()));
        assertThat(verdict.output()).contains("No syntax or stream encoding errors");
        assertThat(verdict.exit()).isZero();
    }

    private static Path docx(Specimen specimen, Path folder) throws IOException {
        return Files.write(
                folder.resolve(specimen.name() + ".docx"), specimen.outputs().docx());
    }

    private static Path pdf(Specimen specimen, Path folder) throws IOException {
        return Files.write(
                folder.resolve(specimen.name() + ".pdf"), specimen.outputs().pdf());
    }
}
