package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.Map;

/** Sets a margin narrower than the state allows, with a reason. */
public final class ReasonedMarginPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public ReasonedMarginPlugin() {
        super("reasoned-margin", "Nam Định", 2011, 2025);
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL
                .withProfile(Map.of("page/left", "25 mm"))
                .withReasons(Map.of("page/left", "Quyết định số 12/2015/QĐ-UBND"));
    }
}
