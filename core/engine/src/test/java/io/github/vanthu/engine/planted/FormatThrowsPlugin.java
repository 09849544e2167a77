package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;

/** Calls itself without end when asked for its format. */
public final class FormatThrowsPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public FormatThrowsPlugin() {
        super("format-throws", "Thái Bình", 2011, 2025);
    }

    @Override
    @SuppressWarnings("InfiniteRecursion")
    public ProvinceFormat format(Office office) {
        return this.format(office);
    }
}
