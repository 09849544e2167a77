package io.github.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300.000|DONG|300000|300.000",
                "1520000|DONG|1520000|1.520.000",
                "6.422,5|MILLION|6422500000|6.422,5",
                "0,5|BILLION|500000000|0,5",
                "-1.200|THOUSAND|-1200000|-1.200",
                " 20 |MILLION|20000000|20",
                "0|DONG|0|0",
                "999|DONG|999|999",
                "1000|DONG|1000|1.000",
                "123.456.789.012.345|DONG|123456789012345|123.456.789.012.345",
            })
    void readsFiguresExactly(String text, MoneyUnit unit, BigDecimal dong, String figure) {
        Money money = Money.parse(text, unit).orElseThrow();
        assertThat(money.dong()).isEqualByComparingTo(dong);
        assertThat(money.figure()).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1,234,567",
                "300.00",
                "1.5",
                "12.3456",
                "1 000",
                "0x10",
                "1e3",
                "5 tỷ",
                "1.000.00",
                "٣",
                ",5",
                "5,"
            })
    void refusesOtherForms(String text) {
        assertThat(Money.parse(text, MoneyUnit.DONG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1520000,50; 1.520.000,50", "12,50; 12,50", "-1000; -1.000", "0012; 12", "1.000; 1.000", "0,5; 0,5"
            })
    void regroupedFiguresKeepTheirDecimals(String typed, String printed) {
        assertThat(Money.regrouped(typed)).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "....", "..... tỷ đồng", "… đồng", ". . .", "___"})
    void dotsLeaveAnAmountToBeFilledIn(String text) {
        assertThat(Money.toFill(text)).isTrue();
        assertThat(Money.absent(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", " "})
    void aDashOrNothingIsNoAmount(String text) {
        assertThat(Money.toFill(text)).isFalse();
        assertThat(Money.absent(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5 đồng", "đồng", "tỷ"})
    void otherTextsAreNotAbsent(String text) {
        assertThat(Money.absent(text)).isFalse();
    }

    @Test
    void figuresReadBackToTheSameAmount() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            MoneyUnit unit = List.of(MoneyUnit.values()).get(random.nextInt(4));
            Money money = new Money(BigDecimal.valueOf(random.nextLong() / 1000), unit);
            Money again = Money.parse(money.figure(), unit).orElseThrow();
            assertThat(again.dong()).as("seed %d, step %d", seed, i).isEqualByComparingTo(money.dong());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "đồng,DONG",
        "1.000 đồng,THOUSAND",
        "nghìn đồng,THOUSAND",
        "Ngàn đồng,THOUSAND",
        "Triệu đồng,MILLION",
        "tỷ đồng,BILLION"
    })
    void knowsUnitsByTheirTexts(String text, MoneyUnit unit) {
        assertThat(MoneyUnit.ofText(text)).contains(unit);
    }

    @Test
    void refusesUnknownUnits() {
        assertThat(MoneyUnit.ofText("USD")).isEmpty();
        assertThat(MoneyUnit.ofText("")).isEmpty();
    }
}
