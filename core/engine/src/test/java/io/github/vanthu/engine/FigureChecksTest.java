package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.Billion;
import io.github.vanthu.model.NumberWordsStyle.Four;
import io.github.vanthu.model.NumberWordsStyle.Thousand;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.spi.ProvinceFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureChecksTest {
    private static final NumberWordsStyle SOUTH =
            new NumberWordsStyle(ZeroTens.LE, Thousand.NGAN, Four.TU, Billion.TI, false, false);
    private static final NumberWordsStyle WITH_COMMAS =
            new NumberWordsStyle(ZeroTens.LINH, Thousand.NGHIN, Four.TU, Billion.TY, true, true);

    private static NumberWordsStyle words(Optional<NumberWordsStyle> office, ProvinceFormat province) {
        Selection.Chosen chosen = new Selection.Chosen(FormatProfiles.at(LocalDate.of(2026, 1, 1)), "x", province);
        return FigureChecks.format(office(office), chosen).words();
    }

    private static Office office(Optional<NumberWordsStyle> words) {
        return new Office(
                "Ủy ban nhân dân xã Vân Khê",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "Bắc Ninh",
                Office.Level.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                words,
                List.of());
    }

    @Test
    void numbersAreWrittenAsTheOfficeChoseBeforeWhatItsProvinceDoes() {
        ProvinceFormat province = ProvinceFormat.NATIONAL.withNumberWords(SOUTH);
        assertThat(words(Optional.of(WITH_COMMAS), province)).isEqualTo(WITH_COMMAS);
        assertThat(words(Optional.empty(), province)).isEqualTo(SOUTH);
        assertThat(words(Optional.of(WITH_COMMAS), ProvinceFormat.NATIONAL)).isEqualTo(WITH_COMMAS);
    }

    @Test
    void numbersAreWrittenAsUsualWhereNeitherChose() {
        assertThat(words(Optional.empty(), ProvinceFormat.NATIONAL)).isEqualTo(NumberWordsStyle.USUAL);
    }
}
