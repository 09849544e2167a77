package io.github.vanthu.engine.planted;

/** Breaks a rule of the architecture on purpose. */
public final class EngineSeesTestkit {
    private EngineSeesTestkit() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.testkit.planted.TestkitSeesPlugin.class;
    }
}
