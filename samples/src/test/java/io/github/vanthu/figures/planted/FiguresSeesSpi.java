package io.github.vanthu.figures.planted;

/** Breaks a rule of the architecture on purpose. */
public final class FiguresSeesSpi {
    private FiguresSeesSpi() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.spi.ProvincePlugin.class;
    }
}
