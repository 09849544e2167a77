package io.github.vanthu.engine.planted;

/** Has an identifier with a space. */
public final class BadIdPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public BadIdPlugin() {
        super("Nam Dinh", "Thái Bình", 2011, 2025);
    }
}
