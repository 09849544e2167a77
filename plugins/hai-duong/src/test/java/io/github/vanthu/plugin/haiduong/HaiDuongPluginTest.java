package io.github.vanthu.plugin.haiduong;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HaiDuongPluginTest {
    private final ProvincePlugin plugin = new HaiDuongPlugin();

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(ProvincePlugin.class))
                .singleElement()
                .isInstanceOf(HaiDuongPlugin.class)
                .extracting(ProvincePlugin::id, ProvincePlugin::name, ProvincePlugin::province)
                .containsExactly("hai-duong", "Tỉnh Hải Dương", "Hải Dương");
    }

    @ParameterizedTest
    @CsvSource({"2011-04-04,false", "2011-04-05,true", "2021-01-18,true", "2025-06-30,true", "2025-07-01,false"})
    void holdsUntilTheProvinceEnds(LocalDate day, boolean expected) {
        assertThat(plugin.validity().contains(day)).isEqualTo(expected);
    }

    @Test
    void districtLettersThePartsOfItsHeadings() {
        List<LabelStyle> headings =
                format(Office.Level.DISTRICT).headingNumbering().orElseThrow();

        assertThat(headings.get(0).label(List.of(2), 1)).isEqualTo("II.");
        assertThat(headings.get(1).label(List.of(2, 4), 1)).isEqualTo("4.");
        assertThat(headings.get(2).label(List.of(2, 4, 4), 1)).isEqualTo("d)");
    }

    @Test
    void districtCountsNoFurtherThanItsPoints() {
        assertThat(format(Office.Level.DISTRICT).headingNumbering().orElseThrow())
                .endsWith(LabelStyle.HYPHEN, LabelStyle.PLUS);
    }

    @Test
    void districtChangesNothingElse() {
        ProvinceFormat format = format(Office.Level.DISTRICT);

        assertThat(format)
                .isEqualTo(ProvinceFormat.NATIONAL.withHeadingNumbering(
                        format.headingNumbering().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(names = "DISTRICT", mode = EnumSource.Mode.EXCLUDE)
    void otherOfficesKeepTheNationalFormat(Office.Level level) {
        assertThat(format(level)).isEqualTo(ProvinceFormat.NATIONAL);
    }

    private ProvinceFormat format(Office.Level level) {
        return plugin.format(new Office(
                "Ủy ban nhân dân huyện Thanh Hà",
                List.of(),
                List.of(),
                "UBND huyện Thanh Hà",
                "UBND",
                "Thanh Hà",
                "Hải Dương",
                level,
                Optional.empty(),
                Optional.empty()));
    }
}
