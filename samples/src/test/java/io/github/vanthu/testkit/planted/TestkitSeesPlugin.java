package io.github.vanthu.testkit.planted;

/** Breaks a rule of the architecture on purpose. */
public final class TestkitSeesPlugin {
    private TestkitSeesPlugin() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.plugin.planted.PluginSeesTypeset.class;
    }
}
