package io.github.vanthu.plugin.haiduong;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * The format of tỉnh Hải Dương.
 *
 * <p>Drawn from one plan: 32/KH-UBND of 18/01/2021 (UBND huyện Thanh Hà), which has no annex and no list of bases. Below
 * its headings "1." stand points "a)", without a level "1.1." between them, then hyphens and plus signs. No plan of
 * another office is known: those keep the national format.
 */
public final class HaiDuongPlugin implements ProvincePlugin {
    private static final Validity VALIDITY = Validity.between(LocalDate.of(2011, 4, 5), LocalDate.of(2025, 6, 30));

    private static final ProvinceFormat DISTRICT = ProvinceFormat.NATIONAL.withHeadingNumbering(List.of(
            LabelStyle.ROMAN_DOT,
            LabelStyle.ARABIC_DOT,
            LabelStyle.LETTER_PARENTHESIS,
            LabelStyle.HYPHEN,
            LabelStyle.PLUS));

    /** Makes the plugin; called by {@link java.util.ServiceLoader}. */
    public HaiDuongPlugin() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "hai-duong";
    }

    @Override
    public String name() {
        return "Tỉnh Hải Dương";
    }

    @Override
    public String province() {
        return "Hải Dương";
    }

    @Override
    public List<String> codes() {
        return List.of("30");
    }

    /**
     * Returns the days from Thông tư 01/2011/TT-BNV on to the last day of the province.
     *
     * <p>On 01/7/2025 Hải Dương became part of thành phố Hải Phòng (Nghị quyết 202/2025/QH15).
     */
    @Override
    public Validity validity() {
        return VALIDITY;
    }

    @Override
    public ProvinceFormat format(Office office) {
        return office.level() == Office.Level.DISTRICT ? DISTRICT : ProvinceFormat.NATIONAL;
    }
}
