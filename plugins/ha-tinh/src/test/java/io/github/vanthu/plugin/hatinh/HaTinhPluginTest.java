package io.github.vanthu.plugin.hatinh;

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

class HaTinhPluginTest {
    private final ProvincePlugin plugin = new HaTinhPlugin();

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(ProvincePlugin.class))
                .singleElement()
                .isInstanceOf(HaTinhPlugin.class)
                .extracting(ProvincePlugin::id, ProvincePlugin::name, ProvincePlugin::province)
                .containsExactly("ha-tinh", "Tỉnh Hà Tĩnh", "Hà Tĩnh");
    }

    @ParameterizedTest
    @CsvSource({"2011-04-04,false", "2011-04-05,true", "2019-03-22,true", "2025-06-30,true", "2025-07-01,false"})
    void holdsUntilTheDistrictsEnd(LocalDate day, boolean expected) {
        assertThat(plugin.validity().contains(day)).isEqualTo(expected);
    }

    @Test
    void districtGoesOnWithHyphensAndPlusSignsBelowTheThirdLevel() {
        List<LabelStyle> styles =
                format(Office.Level.DISTRICT).headingNumbering().orElseThrow();

        assertThat(styles.get(2).label(List.of(2, 3, 1), 1)).isEqualTo("3.1.");
        assertThat(styles.subList(3, 5)).containsExactly(LabelStyle.HYPHEN, LabelStyle.PLUS);
    }

    @Test
    void districtChangesNothingButTheLabels() {
        ProvinceFormat district = format(Office.Level.DISTRICT);

        assertThat(district.wording()).isEmpty();
        assertThat(district.profile()).isEmpty();
        assertThat(district.layouts()).isEmpty();
        assertThat(district.annexNumbering()).isEmpty();
        assertThat(district.blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "DEPARTMENT", "COMMUNE"})
    void otherOfficesKeepTheNationalFormat(Office.Level level) {
        assertThat(format(level)).isEqualTo(ProvinceFormat.NATIONAL);
    }

    private ProvinceFormat format(Office.Level level) {
        return plugin.format(new Office(
                "Ủy ban nhân dân",
                List.of(),
                List.of(),
                "UBND",
                "UBND",
                "Vũ Quang",
                "Hà Tĩnh",
                level,
                Optional.empty(),
                Optional.empty()));
    }
}
