package io.github.vanthu.plugin.hatinh;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * The format of tỉnh Hà Tĩnh.
 *
 * <p>Drawn from one plan: 35/KH-UBND of 22/3/2019 (UBND huyện Vũ Quang), which has no annex and no list of bases. It
 * differs from the national format below the third level only: hyphens, then plus signs, where the national format counts
 * on. No plan of another office is known: those keep the national format.
 */
public final class HaTinhPlugin implements ProvincePlugin {
    private static final Validity VALIDITY = Validity.between(LocalDate.of(2011, 4, 5), LocalDate.of(2025, 6, 30));

    private static final ProvinceFormat DISTRICT = ProvinceFormat.NATIONAL.withHeadingNumbering(List.of(
            LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT, LabelStyle.DECIMAL_DOT, LabelStyle.HYPHEN, LabelStyle.PLUS));

    /** Makes the plugin; called by {@link java.util.ServiceLoader}. */
    public HaTinhPlugin() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "ha-tinh";
    }

    @Override
    public String name() {
        return "Tỉnh Hà Tĩnh";
    }

    @Override
    public String province() {
        return "Hà Tĩnh";
    }

    @Override
    public List<String> codes() {
        return List.of("42");
    }

    /**
     * Returns the days from Thông tư 01/2011/TT-BNV on to the last day of the districts.
     *
     * <p>The province itself goes on, but since 01/7/2025 it has two levels of government (Nghị quyết 203/2025/QH15), and
     * what its province and communes have printed since then is not known.
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
