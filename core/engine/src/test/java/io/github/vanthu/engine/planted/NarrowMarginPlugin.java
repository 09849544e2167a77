package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.Map;

/** Sets a margin narrower than the state allows. */
public final class NarrowMarginPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NarrowMarginPlugin() {
        super("narrow-margin", "Thái Bình", 2011, 2025);
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL.withProfile(Map.of("page/left", "25 mm"));
    }
}
