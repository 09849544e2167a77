package io.github.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelStyleTest {
    @ParameterizedTest
    @CsvSource({"A.,B.", "A,B", "I.,II.", "I,II", "1.,2.", "1,2", "1.1.,3.2.", "1.1,3.2", "a),b)", "a.,b.", "-,-", "+,+"
    })
    void labelsTheSecondItem(String sample, String label) {
        LabelStyle style = LabelStyle.ofSample(sample).orElseThrow();
        assertThat(style.label(List.of(1, 3, 2), 1)).isEqualTo(label);
        assertThat(style.sample()).isEqualTo(sample);
    }

    @Test
    void labelsNothingWithoutLabel() {
        assertThat(LabelStyle.NONE.label(List.of(4), 0)).isEmpty();
        assertThat(LabelStyle.ofSample("none")).contains(LabelStyle.NONE);
    }

    @Test
    void refusesUnknownSamples() {
        assertThat(LabelStyle.ofSample("i.")).isEmpty();
        assertThat(LabelStyle.ofSample("")).isEmpty();
    }

    @Test
    void countsPointsInTheVietnameseAlphabet() {
        List<String> labels = List.of(1, 4, 5, 6, 7).stream()
                .map(number -> LabelStyle.LETTER_PARENTHESIS.label(List.of(number), 0))
                .toList();
        assertThat(labels).containsExactly("a)", "d)", "đ)", "e)", "g)");
    }

    @Test
    void keepsAtLeastTheOwnNumberInDecimalLabels() {
        assertThat(LabelStyle.DECIMAL.label(List.of(7), 1)).isEqualTo("7");
        assertThat(LabelStyle.DECIMAL.label(List.of(2, 3, 1), 0)).isEqualTo("2.3.1");
    }

    @Test
    void romanNumeralsReadBack() {
        for (int number = 1; number < 400; number++) {
            String roman = LabelStyle.roman(number);
            int sum = 0;
            for (int i = 0; i < roman.length(); i++) {
                int value = value(roman.charAt(i));
                boolean before = i + 1 < roman.length() && value < value(roman.charAt(i + 1));
                sum += before ? -value : value;
            }
            assertThat(sum).as(roman).isEqualTo(number);
            assertThat(roman).doesNotContain("IIII").doesNotContain("VV").doesNotContain("XXXX");
        }
    }

    private static int value(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> throw new AssertionError(sign);
        };
    }

    @Test
    void everyStyleHasItsOwnSample() {
        assertThat(Arrays.stream(LabelStyle.values()).map(LabelStyle::sample)).doesNotHaveDuplicates();
    }
}
