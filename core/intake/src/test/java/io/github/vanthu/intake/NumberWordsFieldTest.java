package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.Billion;
import io.github.vanthu.model.NumberWordsStyle.Four;
import io.github.vanthu.model.NumberWordsStyle.Thousand;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an office says that it writes numbers in words. */
class NumberWordsFieldTest {
    private static PlanReading reading(String officeLines) {
        return Samples.read("plan.yaml", Samples.SMALL, Map.of("office.yaml", Samples.OFFICE + officeLines));
    }

    private static Optional<NumberWordsStyle> words(String officeLines) {
        PlanReading reading = reading(officeLines);
        assertThat(Samples.found(reading)).isEmpty();
        return reading.plan().orElseThrow().office().numberWords();
    }

    @Test
    void oneChoiceLeavesTheOthersAsUsual() {
        assertThat(words("numberWords: {zeroTens: lẻ}\n"))
                .contains(new NumberWordsStyle(ZeroTens.LE, Thousand.NGHIN, Four.TU, Billion.TY, false, false));
        assertThat(words("numberWords: {}\n")).contains(NumberWordsStyle.USUAL);
    }

    @Test
    void allChoicesAreRead() {
        assertThat(words("""
                        numberWords:
                          zeroTens: lẻ
                          thousand: ngàn
                          four: bốn
                          billion: tỉ
                          commas: true
                          even: true
                        """))
                .contains(new NumberWordsStyle(ZeroTens.LE, Thousand.NGAN, Four.BON, Billion.TI, true, true));
    }

    @Test
    void anOfficeThatSaysNothingChoosesNothing() {
        assertThat(words("")).isEmpty();
    }

    @Test
    void anotherWordIsRefusedWithThoseThatMayStand() {
        PlanReading reading = reading("numberWords: {zeroTens: le, thousand: ngan}\n");
        assertThat(Samples.codes(reading)).containsExactly("DATA-009", "DATA-009");
        assertThat(reading.problems().get(0).arguments())
                .containsExactly("le", "zeroTens", "chữ cho số 0 hàng chục", "linh | lẻ");
        assertThat(reading.problems().get(1).arguments()).contains("nghìn | ngàn");
    }
}
