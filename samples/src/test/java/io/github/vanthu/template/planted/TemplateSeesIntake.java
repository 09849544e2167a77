package io.github.vanthu.template.planted;

/** Breaks a rule of the architecture on purpose. */
public final class TemplateSeesIntake {
    private TemplateSeesIntake() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.intake.PlanReader.class;
    }
}
