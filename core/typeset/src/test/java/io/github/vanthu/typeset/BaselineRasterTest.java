package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineRasterTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 2", "321, 322", "-1, 0"})
    void baselineMovesDownToWholeTenthsOfAPoint(int twips, int onRaster) {
        assertThat(Twips.onRaster(twips)).isEqualTo(onRaster);
    }

    @Test
    void everyBaselineOfAPageStandsOnTheRaster() {
        Layout layout = Samples.typeset(Samples.page(9), Samples.paragraph("a", Samples.NOTE), Samples.paragraph("b"));
        assertThat(Samples.marks(layout, 0))
                .allSatisfy(mark ->
                        assertThat(mark.baseline() * 10).isCloseTo(Math.rint(mark.baseline() * 10), within(1e-6)));
    }
}
