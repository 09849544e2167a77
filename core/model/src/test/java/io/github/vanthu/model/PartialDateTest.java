package io.github.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "22/3/2019,22/3/2019,2019-03-22",
        "07/5/2018,07/5/2018,2018-05-07",
        "7/05/2018,07/5/2018,2018-05-07",
        "2019-02-04,04/02/2019,2019-02-04",
        "29/2/2020,29/02/2020,2020-02-29",
        "31/12/1945,31/12/1945,1945-12-31",
        "1/1/2100,01/01/2100,2100-01-01"
    })
    void readsCompleteDates(String text, String numeric, LocalDate date) {
        PartialDate read = PartialDate.parse(text);
        assertThat(read.numeric()).isEqualTo(numeric);
        assertThat(read.complete()).contains(date);
        assertThat(read.latest()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"/3/2019,2019-03-31", "/2/2020,2020-02-29", "//2019,2019-12-31", " / / 2019,2019-12-31"})
    void leavesPartsBlank(String text, LocalDate latest) {
        PartialDate read = PartialDate.parse(text);
        assertThat(read.complete()).isEmpty();
        assertThat(read.latest()).isEqualTo(latest);
        assertThat(read.dayText("....")).isEqualTo("....");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2019",
                "29/2/2019",
                "1/13/2019",
                "0/1/2019",
                "1/0/2019",
                "5//2019",
                "1/1/1944",
                "1/1/2101",
                "1/1/19",
                "2019",
                "",
                "22-3-2019",
                "ngày 22/3/2019",
                "2019-3-22"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void printsMonthsWithTheZerosOfTheDecree() {
        assertThat(PartialDate.parse("1/2/2020").monthText("")).isEqualTo("02");
        assertThat(PartialDate.parse("1/3/2020").monthText("")).isEqualTo("3");
        assertThat(PartialDate.parse("1/12/2020").monthText("")).isEqualTo("12");
        assertThat(PartialDate.parse("//2020").monthText("…")).isEqualTo("…");
    }

    @Test
    void printsTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.parse("7/5/2018").numeric()).isEqualTo("07/5/2018");
        } finally {
            Locale.setDefault(before);
        }
    }
}
