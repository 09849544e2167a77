package io.github.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({"15,850", "20,1134", "30,1701", "12.7,720", "210,11906", "297,16838"})
    void turnsMillimetresIntoTheTwipsOfWord(String millimetres, int twips) {
        assertThat(Length.mm(millimetres).twips()).isEqualTo(twips);
    }

    @Test
    void keepsUnitsExact() {
        assertThat(Length.mm(1).emu()).isEqualTo(36_000);
        assertThat(Length.pt(1).emu()).isEqualTo(12_700);
        assertThat(Length.twips(20)).isEqualTo(Length.pt(1));
        assertThat(Length.pt("0.5")).isEqualTo(Length.twips(10));
        assertThat(Length.mm("25.4")).isEqualTo(Length.pt(72));
        assertThat(Length.pt(72).millimetres()).isEqualTo(25.4);
        assertThat(Length.ofPoints(16.1).points()).isEqualTo(16.1);
    }

    @Test
    void addsAndCompares() {
        Length sum = Length.mm(20).plus(Length.mm(10)).minus(Length.mm(35));
        assertThat(sum).isEqualTo(Length.mm(-5)).isLessThan(Length.ZERO);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Length.mm("12,7")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void turnsThePageWithItsMargins() {
        PageGeometry page = new PageGeometry(
                Length.mm(210),
                Length.mm(297),
                Length.mm(20),
                Length.mm(20),
                Length.mm(30),
                Length.mm(15),
                Length.mm(10),
                Length.mm(10));
        assertThat(page.textWidth()).isEqualTo(Length.mm(165));
        assertThat(page.landscape()).isFalse();
        assertThat(page.turned().landscape()).isTrue();
        assertThat(page.turned().textWidth()).isEqualTo(Length.mm(252));
        assertThat(page.turned().textHeight()).isEqualTo(Length.mm(170));
    }
}
