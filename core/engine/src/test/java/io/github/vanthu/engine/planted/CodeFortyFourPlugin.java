package io.github.vanthu.engine.planted;

import java.util.List;

/** Serves the code that was Quảng Bình and became Quảng Trị. */
public final class CodeFortyFourPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public CodeFortyFourPlugin() {
        super("ma-44", "Quảng Trị", 2011, 2030);
    }

    @Override
    public List<String> codes() {
        return List.of("44");
    }
}
