package io.github.vanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.Billion;
import io.github.vanthu.model.NumberWordsStyle.Four;
import io.github.vanthu.model.NumberWordsStyle.Thousand;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    private static final NumberWordsStyle USUAL = NumberWordsStyle.USUAL;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | không",
                "10 | mười",
                "14 | mười bốn",
                "15 | mười lăm",
                "21 | hai mươi mốt",
                "24 | hai mươi tư",
                "25 | hai mươi lăm",
                "101 | một trăm linh một",
                "105 | một trăm linh năm",
                "110 | một trăm mười",
                "115 | một trăm mười lăm",
                "301 | ba trăm linh một",
                "711 | bảy trăm mười một",
                "731 | bảy trăm ba mươi mốt",
                "1001 | một nghìn không trăm linh một",
                "2001 | hai nghìn không trăm linh một",
                "10005 | mười nghìn không trăm linh năm",
                "46704 | bốn mươi sáu nghìn bảy trăm linh bốn",
                "100000 | một trăm nghìn",
                "145000 | một trăm bốn mươi lăm nghìn",
                "1000001 | một triệu không trăm linh một",
                "1001000 | một triệu không trăm linh một nghìn",
                "1005005 | một triệu không trăm linh năm nghìn không trăm linh năm",
                "1015000 | một triệu không trăm mười lăm nghìn",
                "1234000 | một triệu hai trăm ba mươi tư nghìn",
                "20015000 | hai mươi triệu không trăm mười lăm nghìn",
                "1000000000 | một tỷ",
                "1000000001 | một tỷ không trăm linh một",
                "1001000000 | một tỷ không trăm linh một triệu",
                "921200120000 | chín trăm hai mươi mốt tỷ hai trăm triệu một trăm hai mươi nghìn",
                "123456789012345 | một trăm hai mươi ba nghìn bốn trăm năm mươi sáu tỷ bảy trăm tám mươi chín triệu không trăm mười hai nghìn ba trăm bốn mươi lăm",
                "1000000000000 | một nghìn tỷ",
                "1005000000000 | một nghìn không trăm linh năm tỷ",
                "1000000000000000 | một triệu tỷ",
                "1234567000000000 | một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy tỷ",
                "1000000000000000000 | một tỷ tỷ",
                "2000000003000000000 | hai tỷ tỷ không trăm linh ba tỷ",
                "-5 | âm năm",
                "2.5 | hai phẩy năm",
                "2.50 | hai phẩy năm",
                "0.05 | không phẩy không năm",
                "-3.14 | âm ba phẩy một bốn",
                "977.45 | chín trăm bảy mươi bảy phẩy bốn năm",
            })
    void saysNumbersAsInSchool(String number, String words) {
        assertThat(NumberWords.of(new BigDecimal(number), USUAL)).isEqualTo(words);
    }

    @Test
    void saysEveryNumberToTenThousandAsTheRulesOfReadingDigitsDo() {
        for (int number = 0; number < 10_000; number++) {
            assertThat(NumberWords.of(BigDecimal.valueOf(number), USUAL)).isEqualTo(DigitReading.of(number));
        }
    }

    @Test
    void readsBackEveryNumberToTenThousandInEveryUsage() {
        List<NumberWordsStyle> styles = styles();
        for (int number = 0; number < 10_000; number++) {
            assertReadBack(BigDecimal.valueOf(number), styles.get(number % styles.size()));
            assertReadBack(BigDecimal.valueOf(number), USUAL);
        }
    }

    @Test
    void readsBackLargeNumbersInEveryUsage() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (NumberWordsStyle style : styles()) {
            for (int i = 0; i < 100; i++) {
                BigDecimal number = sample(random);
                assertThat(NumberWords.covers(number)).as("seed %d", seed).isTrue();
                assertReadBack(number, style);
            }
        }
        System.out.println("NumberWordsTest seed " + seed);
    }

    /** Returns a number of 1 to 27 digits, many of them zeros, now and then negative or with decimals. */
    private static BigDecimal sample(Random random) {
        StringBuilder digits = new StringBuilder();
        int length = 1 + random.nextInt(27);
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(2) * random.nextInt(10));
        }
        BigDecimal whole = new BigDecimal(digits.toString());
        BigDecimal number = random.nextInt(4) == 0 ? whole.movePointLeft(random.nextInt(12)) : whole;
        return random.nextInt(8) == 0 ? number.negate() : number;
    }

    private static void assertReadBack(BigDecimal number, NumberWordsStyle style) {
        String words = NumberWords.of(number, style);
        SpelledNumber read = NumberWords.parse(words).orElseThrow(() -> new AssertionError(words));
        assertThat(read.value()).as(words).isEqualByComparingTo(number);
        String amount = NumberWords.of(new Money(number, MoneyUnit.DONG), style);
        SpelledNumber money = NumberWords.parse("(Bằng chữ: " + NumberWords.capital(amount) + "./.)")
                .orElseThrow(() -> new AssertionError(amount));
        assertThat(money.value()).as(amount).isEqualByComparingTo(number);
        assertThat(money.money()).isTrue();
        assertThat(money.canonical()).as(amount).isTrue();
    }

    private static List<NumberWordsStyle> styles() {
        List<NumberWordsStyle> styles = new ArrayList<>();
        for (ZeroTens zeroTens : ZeroTens.values()) {
            for (Thousand thousand : Thousand.values()) {
                for (Four four : Four.values()) {
                    for (Billion billion : Billion.values()) {
                        for (int marks = 0; marks < 4; marks++) {
                            styles.add(
                                    new NumberWordsStyle(zeroTens, thousand, four, billion, marks % 2 == 1, marks > 1));
                        }
                    }
                }
            }
        }
        return styles;
    }

    @Test
    void followsTheUsageThatIsAskedFor() {
        NumberWordsStyle south = new NumberWordsStyle(ZeroTens.LE, Thousand.NGAN, Four.BON, Billion.TI, true, true);
        assertThat(NumberWords.of(new BigDecimal("6001034000"), south))
                .isEqualTo("sáu tỉ, không trăm lẻ một triệu, không trăm ba mươi bốn ngàn");
        assertThat(NumberWords.of(new Money(new BigDecimal("6400000000"), MoneyUnit.BILLION), south))
                .isEqualTo("sáu tỉ, bốn trăm triệu đồng chẵn");
        assertThat(NumberWords.of(new Money(new BigDecimal("0.5"), MoneyUnit.DONG), south))
                .isEqualTo("không phẩy năm đồng");
    }

    @Test
    void saysAmountsInDongWhateverUnitTheyArePrintedIn() {
        Money amount = Money.parse("50.300", MoneyUnit.MILLION).orElseThrow();
        assertThat(NumberWords.capital(NumberWords.of(amount, USUAL))).isEqualTo("Năm mươi tỷ ba trăm triệu đồng");
        assertThat(NumberWords.of(Money.parse("0", MoneyUnit.DONG).orElseThrow(), USUAL))
                .isEqualTo("không đồng");
        assertThat(NumberWords.capital("âm một đồng")).isEqualTo("Âm một đồng");
    }

    @Test
    void coversTwentySevenDigitsAndTwentyDecimals() {
        BigDecimal largest = BigDecimal.TEN.pow(27).subtract(BigDecimal.ONE);
        assertReadBack(largest, USUAL);
        assertReadBack(BigDecimal.ONE.movePointLeft(20), USUAL);
        for (BigDecimal beyond : List.of(largest.add(BigDecimal.ONE), BigDecimal.ONE.movePointLeft(21))) {
            assertThat(NumberWords.covers(beyond)).isFalse();
            assertThatThrownBy(() -> NumberWords.of(beyond, USUAL)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
