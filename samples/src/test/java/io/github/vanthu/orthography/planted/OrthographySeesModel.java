package io.github.vanthu.orthography.planted;

/** Breaks a rule of the architecture on purpose. */
public final class OrthographySeesModel {
    private OrthographySeesModel() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.model.Plan.class;
    }
}
