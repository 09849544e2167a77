package io.github.vanthu.engine.planted;

/** Bears the identifier of another plugin. */
public final class TwinPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public TwinPlugin() {
        super("nam-dinh", "Thái Bình", 2011, 2025);
    }
}
