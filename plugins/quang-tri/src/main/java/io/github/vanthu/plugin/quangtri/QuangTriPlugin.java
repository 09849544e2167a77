package io.github.vanthu.plugin.quangtri;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The format of tỉnh Quảng Trị before its merger.
 *
 * <p>Drawn from one plan: 278/KH-SNN of 04/3/2019 (Sở Nông nghiệp và PTNT). Its annex has a table of its own and no line
 * "Phụ lục" above its title; its points are lettered "a." instead of "a)". No plan of another office is known: those keep
 * the national format.
 */
public final class QuangTriPlugin implements ProvincePlugin {
    private static final Validity VALIDITY = Validity.between(LocalDate.of(2011, 4, 5), LocalDate.of(2025, 6, 30));

    private static final ProvinceFormat DEPARTMENT = ProvinceFormat.NATIONAL
            .withWording(Map.of("annex", ""))
            .withLayouts(Map.of("default", FundingLayout.DEPARTMENT))
            .withHeadingNumbering(headings());

    /** Makes the plugin; called by {@link java.util.ServiceLoader}. */
    public QuangTriPlugin() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "quang-tri";
    }

    @Override
    public String name() {
        return "Tỉnh Quảng Trị";
    }

    @Override
    public String province() {
        return "Quảng Trị";
    }

    @Override
    public List<String> codes() {
        return List.of("45");
    }

    /**
     * Returns the days from Thông tư 01/2011/TT-BNV on to the last day before the merger.
     *
     * <p>Since 01/7/2025 the name belongs to the province that Quảng Bình and Quảng Trị became (Nghị quyết
     * 202/2025/QH15); what its offices print is not known.
     */
    @Override
    public Validity validity() {
        return VALIDITY;
    }

    @Override
    public ProvinceFormat format(Office office) {
        return office.level() == Office.Level.DEPARTMENT ? DEPARTMENT : ProvinceFormat.NATIONAL;
    }

    private static List<LabelStyle> headings() {
        return List.of(
                LabelStyle.ROMAN_DOT,
                LabelStyle.ARABIC_DOT,
                LabelStyle.DECIMAL_DOT,
                LabelStyle.DECIMAL_DOT,
                LabelStyle.LETTER_DOT);
    }
}
