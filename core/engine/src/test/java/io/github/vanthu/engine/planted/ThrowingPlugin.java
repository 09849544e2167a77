package io.github.vanthu.engine.planted;

/** Fails when asked for its identifier. */
public final class ThrowingPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public ThrowingPlugin() {
        super("throwing", "Thái Bình", 2011, 2025);
    }

    @Override
    public String id() {
        throw new IllegalStateException("tệp cấu hình bị hỏng");
    }
}
