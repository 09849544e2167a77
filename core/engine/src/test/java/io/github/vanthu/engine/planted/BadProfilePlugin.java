package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.Map;

/** Sets a margin in an unknown unit. */
public final class BadProfilePlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public BadProfilePlugin() {
        super("bad-profile", "Thái Bình", 2011, 2025);
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL.withProfile(Map.of("page/left", "30 gang"));
    }
}
