package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Office;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.Map;

/** Without fault; prints the subject smaller. */
public final class NamDinhPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NamDinhPlugin() {
        super("nam-dinh", "Nam Định", 2011, 2022);
    }

    @Override
    public ProvinceFormat format(Office office) {
        return ProvinceFormat.NATIONAL.withProfile(Map.of("styles/Subject/size", "13"));
    }
}
