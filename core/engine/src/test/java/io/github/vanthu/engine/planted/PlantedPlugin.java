package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import java.time.LocalDate;
import java.util.List;

/** A plugin that answers what its subclass says. */
public abstract class PlantedPlugin implements ProvincePlugin {
    private final String id;
    private final String province;
    private final Validity validity;

    /** Makes a plugin in force in the years given. */
    protected PlantedPlugin(String id, String province, int from, int to) {
        this.id = id;
        this.province = province;
        this.validity = Validity.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public List<String> codes() {
        return Provinces.named(province).stream().map(Province::code).distinct().toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "Tỉnh " + province;
    }

    @Override
    public String province() {
        return province;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL;
    }
}
