package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Plan;
import java.util.List;

/** Holds numbering and deadlines against the plan (kiểm tra đánh số và thời hạn). */
public final class TaskCheck {
    private TaskCheck() {}

    /** Returns what does not agree. */
    public static List<Discrepancy> find(Plan plan, FigureFormat format) {
        return List.of();
    }
}
