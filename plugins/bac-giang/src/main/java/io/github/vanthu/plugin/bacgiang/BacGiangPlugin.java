package io.github.vanthu.plugin.bacgiang;

import io.github.vanthu.model.AnnexLayout;
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
 * The format of tỉnh Bắc Giang.
 *
 * <p>Drawn from two plans: 4130/KH-UBND of 19/11/2019 (UBND tỉnh) and 15/KH-UBND of 15/02/2019 (UBND huyện Lục Ngạn). Both
 * end the last basis with a semicolon, because the sentence goes on in the opening. They differ in their annexes and in
 * the dot after the last figure of a decimal label. No plan of another office is known: those keep the national format.
 */
public final class BacGiangPlugin implements ProvincePlugin {
    private static final Validity VALIDITY = Validity.between(LocalDate.of(2011, 4, 5), LocalDate.of(2025, 6, 30));

    private static final ProvinceFormat COMMITTEE = ProvinceFormat.NATIONAL.withWording(Map.of("lastBaseEnd", ";"));
    private static final ProvinceFormat PROVINCE = COMMITTEE.withLayouts(layouts(FundingLayout.PROVINCE));
    private static final ProvinceFormat DISTRICT =
            COMMITTEE.withLayouts(layouts(FundingLayout.DISTRICT)).withHeadingNumbering(districtHeadings());

    /** Makes the plugin; called by {@link java.util.ServiceLoader}. */
    public BacGiangPlugin() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "bac-giang";
    }

    @Override
    public String name() {
        return "Tỉnh Bắc Giang";
    }

    @Override
    public String province() {
        return "Bắc Giang";
    }

    @Override
    public List<String> codes() {
        return List.of("24");
    }

    /**
     * Returns the days from Thông tư 01/2011/TT-BNV on to the last day of the province.
     *
     * <p>On 01/7/2025 Bắc Giang became part of tỉnh Bắc Ninh (Nghị quyết 202/2025/QH15).
     */
    @Override
    public Validity validity() {
        return VALIDITY;
    }

    @Override
    public ProvinceFormat format(Office office) {
        return switch (office.level()) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case DEPARTMENT, COMMUNE, COMMUNE_UNIT -> ProvinceFormat.NATIONAL;
        };
    }

    private static Map<String, AnnexLayout> layouts(AnnexLayout layout) {
        return Map.of("default", layout);
    }

    /** I. / 1. / 3.1 and hyphens: the district's decimal labels have no dot at their end. */
    private static List<LabelStyle> districtHeadings() {
        return List.of(
                LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT, LabelStyle.DECIMAL, LabelStyle.HYPHEN, LabelStyle.PLUS);
    }
}
