package io.github.vanthu.workbook;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading an annex from a workbook brought (kết quả đọc bảng tính).
 *
 * @param annex the annex with what the sheet says, faulty cells as far as they can be read; nothing if no table was found
 * @param problems all faults and remarks, at their cells
 * @param places where each datum stands
 */
public record WorkbookReading(Optional<Annex> annex, List<Problem> problems, CellPlaces places) {
    /** Copies the list. */
    public WorkbookReading {
        problems = List.copyOf(problems);
    }
}
