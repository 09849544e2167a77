package io.github.vanthu.model.planted;

/** Breaks a rule of the architecture on purpose. */
public final class ModelSeesJackson {
    private ModelSeesJackson() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return tools.jackson.databind.JsonNode.class;
    }
}
