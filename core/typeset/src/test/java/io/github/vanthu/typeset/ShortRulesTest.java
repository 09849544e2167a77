package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Rule;
import org.junit.jupiter.api.Test;

class ShortRulesTest {
    private static final FontMetrics METRICS = FontMetrics.liberationSerif();
    private static final Length WIDE = Length.mm(165);

    @Test
    void wholeShareIsTheWidthOfTheLine() {
        double width = widthUnder("Độc lập - Tự do - Hạnh phúc", 1000, WIDE);
        assertThat(width).isCloseTo(METRICS.width("Độc lập - Tự do - Hạnh phúc", Samples.PLAIN.text()), within(0.05));
    }

    @Test
    void shareIsTakenOfTheWidth() {
        assertThat(widthUnder("UBND", 400, WIDE)).isCloseTo(0.4 * widthUnder("UBND", 1000, WIDE), within(0.05));
    }

    @Test
    void onlyTheLastLineCounts() {
        double line = METRICS.width("HUYỆN VŨ", Samples.PLAIN.text());
        assertThat(widthUnder("HUYỆN VŨ QUANG", 1000, Length.ofPoints(line)))
                .isCloseTo(METRICS.width("QUANG", Samples.PLAIN.text()), within(0.05));
    }

    private static double widthUnder(String text, int permille, Length available) {
        Rule rule = new Rule(permille, Samples.PLAIN, Origin.NONE);
        return ShortRules.width(rule, Samples.paragraph(text), available, METRICS)
                .points();
    }
}
