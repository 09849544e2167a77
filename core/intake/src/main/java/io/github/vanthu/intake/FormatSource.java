package io.github.vanthu.intake;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.Map;

/** Knows the format of a plan, whose layouts say what the columns of a workbook are (nguồn thể thức). */
@FunctionalInterface
public interface FormatSource {
    /** Knows no format: the columns are those of the workbooks. */
    FormatSource NONE = plan -> new FigureFormat(Map.of(), List.of(), List.of(), NumberWordsStyle.USUAL);

    /** Returns layouts and numbering of the format that serves a plan. */
    FigureFormat of(Plan plan);
}
