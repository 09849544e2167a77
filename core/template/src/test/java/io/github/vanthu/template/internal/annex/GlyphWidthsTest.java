package io.github.vanthu.template.internal.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.typeset.FontMetrics;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the widths against the metrics of the font that the documents are set in. */
class GlyphWidthsTest {
    private static final String SMALL =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrs" + "tuùúủũụưừứửữựvwxyỳýỷỹỵz";
    private static final String CAPITAL =
            "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆFGHIÌÍỈĨỊJKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRS" + "TUÙÚỦŨỤƯỪỨỬỮỰVWXYỲÝỶỸỴZ";
    private static final String SIGNS = "0123456789.,-():;[]/%+=“”–…₫²³*!?";
    private static final int HALF_POINTS = 24;
    private static final double POINT_TOLERANCE = 0.01;
    private static final double EMU_PER_POINT = 12_700;
    private static final FontMetrics FONT = FontMetrics.liberationSerif();

    static Stream<String> letters() {
        return (SMALL + CAPITAL).codePoints().mapToObj(Character::toString);
    }

    static Stream<String> characters() {
        return Stream.concat(letters(), SIGNS.codePoints().mapToObj(Character::toString));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noCharacterIsWiderThanItsMeasure(String character) {
        assertThat(measured(character)).isGreaterThanOrEqualTo(printed(character) - POINT_TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noLetterIsMeasuredMuchTooWide(String letter) {
        assertThat(measured(letter)).isLessThanOrEqualTo(printed(letter) * 1.11);
    }

    private static double measured(String text) {
        Length width = GlyphWidths.width(text, HALF_POINTS);
        return width.emu() / EMU_PER_POINT;
    }

    private static double printed(String text) {
        return FONT.width(text, TextStyle.of(HALF_POINTS).withBold(true));
    }
}
