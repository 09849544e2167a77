package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.LineSpacing.Rule;
import io.github.vanthu.document.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHeightTest {
    private static final LineHeight AT_14 = LineHeight.single(TextStyle.of(28));

    @ParameterizedTest
    @CsvSource({"28, 322", "24, 276", "26, 299", "22, 253", "20, 231", "2, 23", "60, 690"})
    void singleLineIsAsHighAsInLibreOffice(int halfPoints, int twips) {
        assertThat(LineHeight.single(TextStyle.of(halfPoints)).height()).isEqualTo(twips);
    }

    @Test
    void multipleAddsBelowTheLine() {
        LineHeight spaced = AT_14.spaced(new LineSpacing(Rule.MULTIPLE, 360));
        assertThat(spaced).isEqualTo(new LineHeight(AT_14.ascent(), 483 - AT_14.ascent()));
    }

    @Test
    void exactHeightStandsFourFifthsAboveTheBaseline() {
        assertThat(AT_14.spaced(new LineSpacing(Rule.EXACT, 400))).isEqualTo(new LineHeight(320, 80));
    }

    @Test
    void leastHeightAddsAboveTheLine() {
        assertThat(AT_14.spaced(new LineSpacing(Rule.AT_LEAST, 500)).height()).isEqualTo(500);
        assertThat(AT_14.spaced(new LineSpacing(Rule.AT_LEAST, 500)).descent()).isEqualTo(AT_14.descent());
        assertThat(AT_14.spaced(new LineSpacing(Rule.AT_LEAST, 100))).isEqualTo(AT_14);
    }

    @Test
    void raisedTextMakesNoHigherLine() {
        TextStyle raised = TextStyle.of(28).withPosition(TextStyle.Position.SUPERSCRIPT);
        assertThat(LineHeight.single(raised)).isEqualTo(AT_14);
        assertThat(Twips.raise(raised)).isEqualTo(109);
    }
}
