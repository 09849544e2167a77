package io.github.vanthu.testkit.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;

/** Fails at the first question about its format. */
public final class FailingPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public FailingPlugin() {}

    @Override
    public ProvinceFormat format(Office office) {
        throw new IllegalStateException("hỏng");
    }
}
