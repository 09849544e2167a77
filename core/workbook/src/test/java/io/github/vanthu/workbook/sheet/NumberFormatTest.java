package io.github.vanthu.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|1234567.5|1234567,5|1234567.5",
                "General|0.333333333333333|0,333333333|0.333333333",
                "0|2.5|3|3",
                "#,##0|1234567|1.234.567|1234567",
                "#,##0.00|1234.5|1.234,50|1234.50",
                "#,##0.##|1234.5|1.234,5|1234.5",
                "0%|0.125|13%|13",
                "0.0%|0.125|12,5%|12.5",
                "#,##0,|1234567|1.235|1235",
                "#,##0.0,,|1234567|1,2|1.2",
                "#,##0 \"đồng\"|5000|5.000 đồng|5000",
                "#,##0\\ [$₫-42A]|5000|5.000 ₫|5000",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)|1000|1.000|1000",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)|-1000|(1.000)|-1000",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)|0|-|0",
                "#,##0;[Red]-#,##0|-1000|-1.000|-1000",
                "#,##0|-1000|-1.000|-1000",
                "00|7|07|7",
                "0.00E+00|12345|12345|12345",
                "# ?/?|0.5|0,5|0.5",
                "[>1000]#,##0;0|5|5|5",
                "\"năm \"0|2026|năm 2026|2026"
            })
    void showsNumbersAsAClerkSeesThem(String format, BigDecimal stored, String text, BigDecimal value) {
        NumberFormat.Shown shown = NumberFormat.of(format).show(stored);
        assertThat(shown.text()).isEqualTo(text);
        assertThat(shown.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy|01/10/2026",
                "[$-42A]dd mmmm yyyy;@|01/10/2026",
                "d-mmm|01/10",
                "mmm-yy|10/2026",
                "yyyy|2026"
            })
    void showsDaysAsFarAsTheirFormatDoes(String format, String text) {
        assertThat(NumberFormat.of(format).date()).isTrue();
        assertThat(DateText.text(new BigDecimal("46296"), format)).isEqualTo(text);
    }

    @Test
    void showsTimes() {
        assertThat(DateText.text(new BigDecimal("0.5"), "h:mm")).isEqualTo("12:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1.000.000|AMOUNT|1000000",
                "1 000 000|AMOUNT|1000000",
                "1\u00a0000\u202f000|AMOUNT|1000000",
                "1.234.567,5|AMOUNT|1234567.5",
                "1.234|AMOUNT|1234",
                "500 đồng|AMOUNT|500",
                "1.000đ|AMOUNT|1000",
                "150000|AMOUNT|150000",
                "-1.000|AMOUNT|-1000",
                "(1.000)|AMOUNT|-1000",
                "1,000,000|FOREIGN|1000000",
                "1,000,000.50|FOREIGN|1000000.50",
                "12,5|PLAIN|12.5",
                "12,5%|PLAIN|12.5",
                "2026|PLAIN|2026",
                "0123456|PLAIN|123456"
            })
    void readsNumbersTypedAsText(String text, NumberText.Form form, BigDecimal value) {
        NumberText number = NumberText.of(text).orElseThrow();
        assertThat(number.form()).isEqualTo(form);
        assertThat(number.value()).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.1", "1.10", "12.5", "a)", "(1)", "1.", "I", "-", "490/QĐ-TTg", "01 lớp", "1.0000", "3=1x2"})
    void leavesLabelsAndOtherText(String text) {
        assertThat(NumberText.of(text)).isEmpty();
    }

    @Test
    void saysThatOneCommaBeforeThreeDigitsIsAmbiguous() {
        assertThat(NumberText.of("1,500").orElseThrow())
                .isEqualTo(new NumberText(NumberText.Form.AMBIGUOUS, java.util.Optional.empty()));
    }
}
