package io.github.vanthu.testkit.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.Validity;
import io.github.vanthu.spi.ProvinceFormat;
import io.github.vanthu.spi.ProvincePlugin;
import io.github.vanthu.spi.SpiVersion;
import io.github.vanthu.spi.TemplateText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A format of tỉnh Nam Định in 2021 that changes one word. */
public class PlantedPlugin implements ProvincePlugin {
    /** Makes the plugin. */
    public PlantedPlugin() {}

    @Override
    public String spi() {
        return SpiVersion.CURRENT;
    }

    @Override
    public String id() {
        return "nam-dinh";
    }

    @Override
    public String name() {
        return "Tỉnh Nam Định";
    }

    @Override
    public String province() {
        return "Nam Định";
    }

    @Override
    public List<String> codes() {
        return List.of("36");
    }

    @Override
    public Validity validity() {
        return Validity.between(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL.withWording(Map.of("annex", "PHỤ BIỂU"));
    }

    /** Returns a format with one block. */
    static ProvinceFormat block(String name, String text) {
        return ProvinceFormat.NATIONAL.withBlocks(Map.of(name, new TemplateText("nam-dinh/" + name + ".ftl", text)));
    }
}
