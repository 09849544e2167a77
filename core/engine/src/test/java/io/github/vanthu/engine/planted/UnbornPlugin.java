package io.github.vanthu.engine.planted;

/** Fails when it is made. */
public final class UnbornPlugin extends PlantedPlugin {
    /** Never makes the plugin. */
    public UnbornPlugin() {
        super("unborn", "Thái Bình", 2011, 2025);
        throw new UnsupportedOperationException("thiếu giấy phép");
    }
}
