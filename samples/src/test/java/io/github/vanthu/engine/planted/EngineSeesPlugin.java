package io.github.vanthu.engine.planted;

/** Breaks a rule of the architecture on purpose. */
public final class EngineSeesPlugin {
    private EngineSeesPlugin() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.plugin.bacgiang.BacGiangPlugin.class;
    }
}
