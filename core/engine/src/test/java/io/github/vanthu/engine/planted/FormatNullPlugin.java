package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;

/** Has no format. */
public final class FormatNullPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public FormatNullPlugin() {
        super("format-null", "Thái Bình", 2011, 2025);
    }

    @Override
    @SuppressWarnings("NullAway")
    public ProvinceFormat format(Office office) {
        return null;
    }
}
