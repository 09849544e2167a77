package io.github.vanthu.plugin.planted;

/** Breaks a rule of the architecture on purpose. */
public final class PluginSeesTypeset {
    private PluginSeesTypeset() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.typeset.Typesetter.class;
    }
}
