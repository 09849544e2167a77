package io.github.vanthu.document.planted;

/** Breaks a rule of the architecture on purpose. */
public final class DocumentSeesModel {
    private DocumentSeesModel() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.model.Plan.class;
    }
}
