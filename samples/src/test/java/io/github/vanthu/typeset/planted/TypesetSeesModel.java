package io.github.vanthu.typeset.planted;

/** Breaks a rule of the architecture on purpose. */
public final class TypesetSeesModel {
    private TypesetSeesModel() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.model.Plan.class;
    }
}
