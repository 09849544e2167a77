package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulerTest {
    private static final double EXACT = 1e-9;

    /** 1024 units of 2048 at 14 pt. */
    private static final double BOLD_A = 840 / 120.0;

    @Test
    void everyCharacterIsAWholeNumberOfDotsWide() {
        // 909 units of 2048 at 14 pt are 745.66 dots of 1/120 pt.
        assertThat(ruler("aa", 14).width(0, 1)).isCloseTo(746 / 120.0, within(EXACT));
        assertThat(ruler("aa", 14).width(0, 2)).isCloseTo(2 * 746 / 120.0, within(EXACT));
    }

    @Test
    void portionBeforeAnotherIsAWholeNumberOfTwipsWide() {
        TextStyle style = TextStyle.of(28);
        List<StyledText.Run> runs = List.of(run(0, 1, style), run(1, 2, style.withBold(true)));
        double second = Ruler.of("aa", runs, Samples.METRICS).width(0, 2) - 124 / 20.0;
        assertThat(second).isCloseTo(BOLD_A, within(EXACT));
    }

    @Test
    void neighboursOfOneLookAreOnePortion() {
        TextStyle style = TextStyle.of(28);
        List<StyledText.Run> runs = List.of(run(0, 1, style), run(1, 2, style));
        assertThat(Ruler.of("aa", runs, Samples.METRICS).width(0, 2))
                .isEqualTo(ruler("aa", 14).width(0, 2));
    }

    @Test
    void noBreakSpaceIsAPortionOfItsOwn() {
        double before = ruler("a\u00a0a", 14).width(0, 3) - ruler("\u00a0a", 14).width(0, 2);
        assertThat(before).isCloseTo(124 / 20.0, within(EXACT));
    }

    private static Ruler ruler(String text, int points) {
        return Ruler.of(text, List.of(run(0, text.length(), TextStyle.of(2 * points))), Samples.METRICS);
    }

    private static StyledText.Run run(int from, int to, TextStyle style) {
        return new StyledText.Run(from, to, style, -1);
    }
}
