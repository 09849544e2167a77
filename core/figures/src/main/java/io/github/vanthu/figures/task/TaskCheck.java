package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;

/** Holds numbering and deadlines against the plan (kiểm tra đánh số và thời hạn). */
public final class TaskCheck {
    private TaskCheck() {}

    /** Returns what does not agree: labels, numbers inside texts, then deadlines. */
    public static List<Discrepancy> find(Plan plan, FigureFormat format) {
        List<Discrepancy> found = new ArrayList<>(new LabelOrder(format).find(plan));
        PlanTexts.all(plan).forEach(text -> Enumeration.of(text).ifPresent(found::add));
        PlanPeriod.of(plan).ifPresent(period -> found.addAll(new DeadlineCheck(period).find(plan, format)));
        return found;
    }
}
