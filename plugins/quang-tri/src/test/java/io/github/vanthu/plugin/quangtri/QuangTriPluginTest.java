package io.github.vanthu.plugin.quangtri;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuangTriPluginTest {
    private final ProvincePlugin plugin = new QuangTriPlugin();

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(ProvincePlugin.class))
                .singleElement()
                .isInstanceOf(QuangTriPlugin.class)
                .extracting(ProvincePlugin::id, ProvincePlugin::name, ProvincePlugin::province)
                .containsExactly("quang-tri", "Tỉnh Quảng Trị", "Quảng Trị");
    }

    @ParameterizedTest
    @CsvSource({"2011-04-04,false", "2011-04-05,true", "2019-03-04,true", "2025-06-30,true", "2025-07-01,false"})
    void holdsUntilTheMerger(LocalDate day, boolean expected) {
        assertThat(plugin.validity().contains(day)).isEqualTo(expected);
    }

    @Test
    void departmentExplainsEachAmountAndNamesItsSource() {
        AnnexLayout layout = layout();

        assertThat(layout.columns())
                .extracting(Column::title)
                .containsExactly(
                        "TT",
                        "Nội dung",
                        "Kinh phí (1.000 đồng)",
                        "Diễn giải",
                        "Chủ trì/đầu mối thực hiện",
                        "Đề xuất nguồn vốn");
        assertThat(layout.columns())
                .extracting(column -> column.id().orElseThrow())
                .containsExactly("tt", "noiDung", "kinhPhi", "dienGiai", "chuTri", "nguonVon");
        assertThat(layout.totalPosition()).isEqualTo(Total.Position.LAST);
    }

    @Test
    void columnsFillThePageAcross() {
        BigDecimal width = layout().columns().stream()
                .map(column -> column.width().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(width).isEqualByComparingTo("252");
    }

    @Test
    void onlyOneColumnHoldsMoney() {
        assertThat(layout().columns())
                .filteredOn(column -> column.kind() == Column.Kind.MONEY)
                .singleElement()
                .extracting(column -> column.id().orElseThrow())
                .isEqualTo("kinhPhi");
    }

    @Test
    void rowsAreNumberedFromOne() {
        List<LabelStyle> numbering = layout().numbering();

        assertThat(numbering.get(0).label(List.of(5), 0)).isEqualTo("5");
        assertThat(numbering.get(1).label(List.of(5, 4), 0)).isEqualTo("5.4");
    }

    @Test
    void departmentPrintsNoLabelAboveTheAnnexTitle() {
        assertThat(format(Office.Level.DEPARTMENT).wording())
                .containsOnlyKeys("annex")
                .containsEntry("annex", "");
    }

    @Test
    void pointsOfTheDepartmentAreLetteredWithDot() {
        List<LabelStyle> headings =
                format(Office.Level.DEPARTMENT).headingNumbering().orElseThrow();

        assertThat(headings.get(3).label(List.of(2, 5, 4, 3), 1)).isEqualTo("5.4.3.");
        assertThat(headings.get(4).label(List.of(2, 5, 4, 3, 2), 1)).isEqualTo("b.");
    }

    @ParameterizedTest
    @EnumSource(names = "DEPARTMENT", mode = EnumSource.Mode.EXCLUDE)
    void otherOfficesKeepTheNationalFormat(Office.Level level) {
        assertThat(format(level)).isEqualTo(ProvinceFormat.NATIONAL);
    }

    private AnnexLayout layout() {
        assertThat(format(Office.Level.DEPARTMENT).layouts()).containsOnlyKeys("default");
        return format(Office.Level.DEPARTMENT).layouts().values().iterator().next();
    }

    private ProvinceFormat format(Office.Level level) {
        return plugin.format(new Office(
                "Sở Nông nghiệp và Phát triển nông thôn",
                List.of(),
                List.of(),
                "Sở Nông nghiệp và PTNT",
                "SNN",
                "Quảng Trị",
                "Quảng Trị",
                level,
                Optional.empty(),
                Optional.empty()));
    }
}
