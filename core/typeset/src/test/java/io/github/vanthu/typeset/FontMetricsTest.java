package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.TextStyle;
import org.junit.jupiter.api.Test;

class FontMetricsTest {
    private static final FontMetrics METRICS = FontMetrics.liberationSerif();
    private static final TextStyle STYLE = TextStyle.of(20);

    /** Advance widths of Times-Roman in thousandths of the size, from space to tilde (Adobe's Core 14 metrics). */
    private static final int[] TIMES = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    @Test
    void asciiIsAsWideAsTimes() {
        for (int c = ' '; c <= '~'; c++) {
            double width = METRICS.width(Character.toString(c), STYLE) * 100;
            assertThat(width).as(Character.toString(c)).isCloseTo(TIMES[c - ' '], within(0.6));
        }
    }

    @Test
    void vietnameseLetterIsAsWideAsItsBase() {
        assertThat(METRICS.width("ế", STYLE)).isEqualTo(METRICS.width("e", STYLE));
        assertThat(METRICS.width("Ặ", STYLE.withBold(true))).isEqualTo(METRICS.width("A", STYLE.withBold(true)));
    }

    @Test
    void boldIsWiderThanRegular() {
        assertThat(METRICS.width("Kế hoạch", STYLE.withBold(true))).isGreaterThan(METRICS.width("Kế hoạch", STYLE));
    }

    @Test
    void raisedTextIsSmaller() {
        TextStyle raised = STYLE.withPosition(TextStyle.Position.SUPERSCRIPT);
        assertThat(METRICS.width("(1)", raised)).isCloseTo(METRICS.width("(1)", STYLE) * 0.58, within(0.01));
    }

    @Test
    void knowsWhichCharactersTheFontLacks() {
        assertThat(METRICS.has('ế', STYLE)).isTrue();
        assertThat(METRICS.has(0x2611, STYLE)).isFalse();
        assertThat(METRICS.has(0x1F600, STYLE)).isFalse();
    }

    @Test
    void widthOfTextIsTheSumOfItsCharacters() {
        assertThat(METRICS.width("ab", STYLE))
                .isCloseTo(METRICS.width("a", STYLE) + METRICS.width("b", STYLE), within(1e-9));
    }
}
