package io.github.vanthu.engine.planted;

/** States a version of the interface that comes later than the present one. */
public final class NewerPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NewerPlugin() {
        super("newer", "Thái Bình", 2011, 2025);
    }

    @Override
    public String spi() {
        return "99.0";
    }
}
