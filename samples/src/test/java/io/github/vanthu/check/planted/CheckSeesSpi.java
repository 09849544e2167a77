package io.github.vanthu.check.planted;

/** Breaks a rule of the architecture on purpose. */
public final class CheckSeesSpi {
    private CheckSeesSpi() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.spi.ProvincePlugin.class;
    }
}
