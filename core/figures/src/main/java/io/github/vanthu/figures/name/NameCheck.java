package io.github.vanthu.figures.name;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Plan;
import java.util.List;

/** Finds names that do not exist on the date of the plan (tên gọi theo thời gian). */
public final class NameCheck {
    private NameCheck() {}

    /** Returns what does not agree. */
    public static List<Discrepancy> find(Plan plan, FigureFormat format) {
        return List.of();
    }
}
