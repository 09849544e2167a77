package io.github.vanthu.spi.planted;

/** Breaks a rule of the architecture on purpose. */
public final class SpiSeesIntake {
    private SpiSeesIntake() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.intake.PlanReader.class;
    }
}
