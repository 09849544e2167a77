package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.samples.stress.StressPlan;
import io.github.vanthu.samples.stress.StressPlans;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stress plans are sound plans, always the same, and as long as they promise. */
class StressPlansTest {
    static List<Specimen> stressed() {
        return Specimen.stressed();
    }

    @ParameterizedTest
    @MethodSource("stressed")
    void nothingIsWrongWithThem(Specimen specimen) {
        assertThat(RenderedSamples.VANTHU.validate(specimen.reading()).problems())
                .extracting(Problem::code)
                .containsExactly("PLUGIN-007");
    }

    @Test
    void theyAreTheSameEachTime() {
        assertThat(StressPlans.all()).isEqualTo(StressPlans.all());
        assertThat(StressPlans.all()).extracting(StressPlan::name).doesNotHaveDuplicates();
    }

    @Test
    void theLongOnesAreLong() throws IOException {
        assertThat(pages("forty-pages")).isGreaterThanOrEqualTo(40);
        assertThat(pages("thousand-rows")).isGreaterThanOrEqualTo(40);
        assertThat(pages("footnotes-14")).isGreaterThanOrEqualTo(5);
    }

    private static int pages(String name) throws IOException {
        Specimen specimen = Specimen.stressed().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(specimen.outputs().pdf())) {
            return document.getNumberOfPages();
        }
    }
}
