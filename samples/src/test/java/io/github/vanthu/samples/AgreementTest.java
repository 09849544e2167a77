package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vanthu.samples.agreement.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DOCX, as LibreOffice lays it out, and the PDF show the same pages, lines and rules at the same places. */
class AgreementTest {
    /** Documents whose outputs do not agree yet. */
    private static final Set<String> APART = Set.of(
            "bac-ninh-2026",
            "bullets",
            "footnotes-13",
            "footnotes-14",
            "forty-pages",
            "luc-ngan-2019",
            "many-annexes",
            "merged-cells",
            "thousand-rows",
            "words");

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
        double lines = specimen.isSample() ? 0.995 : 0.99;
        List<String> shortfalls = agreement.shortfalls(lines);
        assumeTrue(
                shortfalls.isEmpty() || !APART.contains(specimen.name()),
                () -> specimen + " does not agree yet: " + shortfalls);
        assertThat(shortfalls).as(agreement::report).isEmpty();
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
