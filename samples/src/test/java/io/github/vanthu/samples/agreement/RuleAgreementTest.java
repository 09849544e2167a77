package io.github.vanthu.samples.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleAgreementTest {
    private static final int SIDE = 200;

    /** Returns a white picture with dark rectangles: left, top, right and bottom, the last two outside. */
    private static byte[] picture(int[]... rectangles) {
        byte[] head = ("P5\n" + SIDE + " " + SIDE + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] picture = Arrays.copyOf(head, head.length + SIDE * SIDE);
        Arrays.fill(picture, head.length, picture.length, (byte) 255);
        for (int[] rectangle : rectangles) {
            for (int y = rectangle[1]; y < rectangle[3]; y++) {
                int row = head.length + y * SIDE;
                Arrays.fill(picture, row + rectangle[0], row + rectangle[2], (byte) 0);
            }
        }
        return picture;
    }

    private static int[] at(int left, int top, int right, int bottom) {
        return new int[] {left, top, right, bottom};
    }

    private static PdfRules rules(int[]... rectangles) {
        return PdfRules.of(List.of(picture(rectangles)));
    }

    @Test
    void longDarkRunsAreRules() {
        assertThat(rules(at(10, 50, 110, 51), at(60, 100, 62, 200)).rules())
                .containsExactly(
                        new PlacedRule(1, true, 50.5 * 0.72, 10 * 0.72, 110 * 0.72),
                        new PlacedRule(1, false, 61 * 0.72, 100 * 0.72, 200 * 0.72));
    }

    @Test
    void strokesOfLettersAreNone() {
        assertThat(rules(at(10, 50, 33, 51), at(60, 100, 62, 123)).rules()).isEmpty();
    }

    @Test
    void ruleWithoutCounterpartIsReportedWithItsPlace() {
        PdfRules first = rules(at(10, 50, 110, 51), at(60, 100, 61, 200));
        RuleAgreement agreement = RuleAgreement.of(first, rules(at(10, 50, 110, 51)));
        assertThat(agreement.count()).isEqualTo(3);
        assertThat(agreement.within(99)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(agreement.differences(3))
                .containsExactly("only in the first: page 1, vertical rule at 43.6 from 72.0 to 144.0");
        assertThat(RuleAgreement.of(rules(), first).differences(3))
                .hasSize(2)
                .allMatch(line -> line.contains("second"));
    }

    @Test
    void shiftedRuleCountsByItsWorstEnd() {
        RuleAgreement agreement = RuleAgreement.of(rules(at(10, 50, 110, 51)), rules(at(10, 51, 113, 52)));
        assertThat(agreement.within(2.2)).isOne();
        assertThat(agreement.within(2.1)).isZero();
    }

    @Test
    void otherPicturesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrayPage.of("P6\n1 1\n255\n".getBytes(StandardCharsets.US_ASCII)));
    }
}
