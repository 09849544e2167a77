package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JustifiedLineTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.05, 0.05", "0.09, 0.07", "0.50, 0.50", "0.54, 0.52"})
    void spacesGrowHalfwayToWholeTwips(double exact, double painted) {
        assertThat(Twips.towardsWhole(exact)).isCloseTo(painted, within(1e-9));
    }
}
