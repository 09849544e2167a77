package io.github.vanthu.intake.planted;

/** Breaks a rule of the architecture on purpose. */
public final class IntakeSeesTemplate {
    private IntakeSeesTemplate() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.template.TemplateRenderer.class;
    }
}
