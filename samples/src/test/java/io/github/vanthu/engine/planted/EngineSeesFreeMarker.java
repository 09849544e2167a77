package io.github.vanthu.engine.planted;

/** Breaks a rule of the architecture on purpose. */
public final class EngineSeesFreeMarker {
    private EngineSeesFreeMarker() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return freemarker.template.Template.class;
    }
}
