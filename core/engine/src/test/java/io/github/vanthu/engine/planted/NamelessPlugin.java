package io.github.vanthu.engine.planted;

/** Has no name. */
public final class NamelessPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NamelessPlugin() {
        super("nameless", "Thái Bình", 2011, 2025);
    }

    @Override
    @SuppressWarnings("NullAway")
    public String name() {
        return null;
    }
}
