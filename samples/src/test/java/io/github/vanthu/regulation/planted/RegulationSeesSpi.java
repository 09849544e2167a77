package io.github.vanthu.regulation.planted;

/** Breaks a rule of the architecture on purpose. */
public final class RegulationSeesSpi {
    private RegulationSeesSpi() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.spi.ProvincePlugin.class;
    }
}
