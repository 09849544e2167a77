package io.github.vanthu.pack.planted;

/** Breaks a rule of the architecture on purpose. */
public final class PackSeesTemplate {
    private PackSeesTemplate() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.template.TemplateRenderer.class;
    }
}
