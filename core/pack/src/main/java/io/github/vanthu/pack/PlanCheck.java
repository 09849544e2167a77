package io.github.vanthu.pack;

/** A check that a pack asks for (phép kiểm tra). */
@FunctionalInterface
interface PlanCheck {
    /** Looks at a plan and reports what is wrong. */
    void run(CheckRun run);
}
