package io.github.vanthu.engine.planted;

/** Breaks a rule of the architecture on purpose. */
public final class EngineReadsTheClock {
    private EngineReadsTheClock() {}

    /** Returns what this package must not see. */
    public static java.time.LocalDate forbidden() {
        return java.time.LocalDate.now(java.time.ZoneId.of("UTC"));
    }
}
