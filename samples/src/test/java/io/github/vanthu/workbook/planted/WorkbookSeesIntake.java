package io.github.vanthu.workbook.planted;

/** Breaks a rule of the architecture on purpose. */
public final class WorkbookSeesIntake {
    private WorkbookSeesIntake() {}

    /** Returns what this package must not see. */
    public static Class<?> forbidden() {
        return io.github.vanthu.intake.PlanReader.class;
    }
}
