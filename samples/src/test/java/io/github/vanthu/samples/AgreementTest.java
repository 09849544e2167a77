package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.samples.agreement.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DOCX, as LibreOffice lays it out, and the PDF show the same pages, lines and rules at the same places. */
class AgreementTest {
    /**
     * A plan whose narrow cells hold words of 60 characters and more without a space: of some, LibreOffice breaks other
     * parts of the word, for reasons that we could not find.
     */
    private static final String HARD_CELLS = "many-annexes";

    private static final String HEAD = Agreement.HEAD + " |     DOCX      PDF";
    private static final Path TABLE = Sample.ROOT.resolve("target/agreement.txt");
    private static final Map<String, String> SUMMARIES = new ConcurrentSkipListMap<>();

    static List<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void bothOutputsShowTheSame(Specimen specimen, @TempDir Path folder) throws Exception {
        Judges.require("pdftoppm");
        byte[] laidOut = LibreOfficeLayouts.of(specimen);
        Agreement agreement = new Comparison(folder)
                .of(specimen.name(), laidOut, specimen.outputs().pdf());
        SUMMARIES.put(specimen.name(), agreement.summary() + sizes(specimen.outputs()));
        if (specimen.name().equals(HARD_CELLS)) {
            nearlyTheSame(agreement);
            return;
        }
        double lines = specimen.isSample() ? 0.995 : 0.99;
        assertThat(agreement.shortfalls(lines)).as(agreement::report).isEmpty();
    }

    private static void nearlyTheSame(Agreement agreement) {
        assertThat(agreement.text().samePages()).isTrue();
        assertThat(agreement.text().pageAgreement()).as(agreement::report).isGreaterThan(0.997);
        assertThat(agreement.text().lineAgreement()).as(agreement::report).isGreaterThan(0.98);
        assertThat(agreement.text().within(3)).as(agreement::report).isEqualTo(1);
        assertThat(agreement.rules().within(3)).as(agreement::report).isGreaterThan(0.997);
    }

    private static String sizes(RenderedSamples.Outputs outputs) {
        return String.format(Locale.ROOT, " | %8d %8d", outputs.docx().length, outputs.pdf().length);
    }

    @Test
    void theFilesOfASampleAreSmall() {
        RenderedSamples.Outputs outputs = RenderedSamples.of(Sample.of("bac-giang-2020"));
        assertThat(outputs.docx()).hasSizeLessThanOrEqualTo(30 * 1024);
        assertThat(outputs.pdf()).hasSizeLessThanOrEqualTo(170 * 1024);
    }

    @AfterAll
    static void writeTheTable() throws IOException {
        List<String> lines =
                Stream.concat(Stream.of(HEAD), SUMMARIES.values().stream()).toList();
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }
}
