package io.github.vanthu.plugin.bacgiang;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Total;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BacGiangPluginTest {
    private final ProvincePlugin plugin = new BacGiangPlugin();

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(ProvincePlugin.class))
                .singleElement()
                .isInstanceOf(BacGiangPlugin.class)
                .extracting(ProvincePlugin::id, ProvincePlugin::name, ProvincePlugin::province)
                .containsExactly("bac-giang", "Tỉnh Bắc Giang", "Bắc Giang");
    }

    @ParameterizedTest
    @CsvSource({"2011-04-04,false", "2011-04-05,true", "2019-11-19,true", "2025-06-30,true", "2025-07-01,false"})
    void holdsUntilTheProvinceEnds(LocalDate day, boolean expected) {
        assertThat(plugin.validity().contains(day)).isEqualTo(expected);
    }

    @Test
    void provinceHasFourColumnsAndTheTotalFirst() {
        AnnexLayout layout = layout(Office.Level.PROVINCE);

        assertThat(layout.columns())
                .extracting(Column::title)
                .containsExactly("TT", "Nội dung", "Số tiền (đồng)", "Đơn vị thực hiện");
        assertThat(layout.numbering()).containsExactly(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL);
        assertThat(layout.totalPosition()).isEqualTo(Total.Position.FIRST);
        assertThat(width(layout)).isEqualByComparingTo("165");
    }

    @Test
    void districtHasSevenColumnsAndTheTotalLast() {
        AnnexLayout layout = layout(Office.Level.DISTRICT);

        assertThat(leaves(layout.columns()).map(column -> column.id().orElseThrow()))
                .containsExactly("tt", "noiDung", "thucHien", "phoiHop", "thoiGian", "nsnn", "chuThe");
        assertThat(layout.numbering()).containsExactly(LabelStyle.ARABIC, LabelStyle.HYPHEN);
        assertThat(layout.totalPosition()).isEqualTo(Total.Position.LAST);
        assertThat(width(layout)).isEqualByComparingTo("252");
    }

    @Test
    void districtGroupsTheAmountsUnderOneHead() {
        Column group = layout(Office.Level.DISTRICT).columns().get(5);

        assertThat(group.title()).isEqualTo("Kinh phí thực hiện (đồng)");
        assertThat(group.id()).isEmpty();
        assertThat(group.columns()).extracting(Column::title).containsExactly("NSNN hỗ trợ", "Chủ thể sản xuất");
        assertThat(group.columns()).extracting(Column::kind).containsOnly(Column.Kind.MONEY);
    }

    @Test
    void onlyTheDistrictLeavesOutTheDotAfterDecimalLabels() {
        List<LabelStyle> district =
                format(Office.Level.DISTRICT).headingNumbering().orElseThrow();

        assertThat(district.get(2).label(List.of(2, 3, 1), 1)).isEqualTo("3.1");
        assertThat(format(Office.Level.PROVINCE).headingNumbering()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "DISTRICT"})
    void committeesEndTheLastBasisWithSemicolon(Office.Level level) {
        assertThat(format(level).wording()).containsOnlyKeys("lastBaseEnd").containsEntry("lastBaseEnd", ";");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT", "COMMUNE"})
    void otherOfficesKeepTheNationalFormat(Office.Level level) {
        assertThat(format(level)).isEqualTo(ProvinceFormat.NATIONAL);
    }

    private AnnexLayout layout(Office.Level level) {
        assertThat(format(level).layouts()).containsOnlyKeys("default");
        return format(level).layouts().values().iterator().next();
    }

    private ProvinceFormat format(Office.Level level) {
        return plugin.format(new Office(
                "Ủy ban nhân dân",
                List.of(),
                List.of(),
                "UBND",
                "UBND",
                "Bắc Giang",
                "Bắc Giang",
                level,
                Optional.empty(),
                Optional.empty()));
    }

    private static BigDecimal width(AnnexLayout layout) {
        return leaves(layout.columns())
                .map(column -> column.width().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Column> leaves(List<Column> columns) {
        return columns.stream().flatMap(column -> column.group() ? leaves(column.columns()) : Stream.of(column));
    }
}
