package io.github.vanthu.engine.planted;

/** Wants the plans of another plugin's province. */
public final class NamDinhRivalPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public NamDinhRivalPlugin() {
        super("nam-dinh-khac", "tỉnh Nam Định", 2019, 2019);
    }
}
