package io.github.vanthu.samples.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAgreementTest {
    private static final double SIZE = 14;

    private static PlacedWord word(String text, double left, double baseline) {
        return new PlacedWord(text, left, left + 7 * text.length(), baseline, SIZE);
    }

    private static PdfText page(PlacedWord... words) {
        return PdfText.of(List.of(List.of(words)));
    }

    private static final PdfText THREE = page(word("một", 80, 100), word("hai", 80, 116), word("ba", 80, 132));

    @Test
    void aTextAgreesWithItself() {
        TextAgreement agreement = TextAgreement.of(THREE, THREE);
        assertThat(agreement.samePages()).isTrue();
        assertThat(agreement.pageAgreement()).isOne();
        assertThat(agreement.lineAgreement()).isOne();
        assertThat(agreement.within(0)).isOne();
        assertThat(agreement.differences(0)).isEmpty();
    }

    @Test
    void wordsOfOneHeightAreOneLineAlsoWhenRaised() {
        PlacedWord raised = new PlacedWord("(1)", 130, 140, 95.4, 8);
        PdfText text = page(raised, word("chú", 80, 100), word("thích", 100.5, 100.4), word("dưới", 80, 116));
        assertThat(text.lines()).extracting(PlacedLine::text).containsExactly("chú thích (1)", "dưới");
        assertThat(text.lines().get(0).baseline()).isEqualTo(100);
        assertThat(text.lines().get(0).right()).isEqualTo(140);
    }

    @Test
    void aWordOnTheNextPageCostsPageAgreement() {
        PdfText moved =
                PdfText.of(List.of(List.of(word("một", 80, 100), word("hai", 80, 116)), List.of(word("ba", 80, 100))));
        TextAgreement agreement = TextAgreement.of(THREE, moved);
        assertThat(agreement.samePages()).isFalse();
        assertThat(agreement.pages()).isEqualTo("1/2");
        assertThat(agreement.pageAgreement()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(agreement.within(3)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void swappedLinesCostLineAgreement() {
        PdfText swapped = page(word("hai", 80, 100), word("một", 80, 116), word("ba", 80, 132));
        TextAgreement agreement = TextAgreement.of(THREE, swapped);
        assertThat(agreement.pageAgreement()).isOne();
        assertThat(agreement.lineAgreement()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(agreement.differences(99))
                .hasSize(2)
                .allMatch(line -> line.startsWith("only in the") && line.contains("page 1"));
    }

    @Test
    void aShiftedLineIsFarthestAtItsWorstEdge() {
        PdfText shifted = page(word("một", 80, 100), word("hai", 82, 117), word("ba", 80, 132));
        TextAgreement agreement = TextAgreement.of(THREE, shifted);
        assertThat(agreement.lineAgreement()).isOne();
        assertThat(agreement.within(2)).isOne();
        assertThat(agreement.within(1.9)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(agreement.differences(1.9))
                .singleElement()
                .asString()
                .contains("82.0 to 103.0, baseline 117.0: hai");
    }

    @Test
    void whatBothHaveInCommonIsTheLongestSequence() {
        PdfText first = page(word("a", 80, 100), word("b", 80, 116), word("c", 80, 132), word("d", 80, 148));
        PdfText second = page(word("c", 80, 100), word("a", 80, 116), word("x", 80, 132), word("d", 80, 148));
        assertThat(Alignment.of(first.lines(), second.lines()))
                .extracting(pair -> pair.first().text() + pair.second().text())
                .hasSize(2)
                .endsWith("dd");
    }
}
