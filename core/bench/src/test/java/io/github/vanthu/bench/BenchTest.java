package io.github.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void everyBenchmarkRunsAndTakesTime() throws Exception {
        Figures figures = Bench.figures(Bench.quick());

        assertThat(figures.medians())
                .containsOnlyKeys(
                        "checkDocx",
                        "checkPdf",
                        "deflate",
                        "docxWriting",
                        "intake",
                        "paint",
                        "pdfPainting",
                        "planToBoth",
                        "planToDocx",
                        "planToPdf",
                        "template",
                        "typeset",
                        "typesetAndPaint");
        assertThat(figures.medians().values()).allMatch(median -> median > 0);
    }
}
