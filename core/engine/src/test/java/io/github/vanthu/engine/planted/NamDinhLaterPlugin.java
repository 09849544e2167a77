package io.github.vanthu.engine.planted;

/** Without fault; follows another one of its province. */
public final class NamDinhLaterPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NamDinhLaterPlugin() {
        super("nam-dinh-2023", "Nam Định", 2023, 2024);
    }
}
