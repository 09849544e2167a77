package io.github.vanthu.intake;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.WorkbookSource;
import io.github.vanthu.workbook.WorkbookReader;
import io.github.vanthu.workbook.WorkbookReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the annexes that name a workbook from its sheet (phụ lục lấy từ bảng tính). */
final class WorkbookAnnexes {
    private final Reading reading;
    private final FigureFormat format;

    private WorkbookAnnexes(Reading reading, FigureFormat format) {
        this.reading = reading;
        this.format = format;
    }

    /** Returns a plan whose annexes have what their workbooks say. */
    static Plan filled(Plan plan, Reading reading, FormatSource formats) {
        if (plan.annexes().stream().allMatch(annex -> annex.workbook().isEmpty())) {
            return plan;
        }
        FigureFormat format = (reading.findings().hasErrors() ? FormatSource.NONE : formats).of(plan);
        WorkbookAnnexes annexes = new WorkbookAnnexes(reading, format);
        List<Annex> filled = new ArrayList<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            filled.add(annexes.filled(plan.annexes().get(i), Pointers.child("/annexes", i)));
        }
        return plan.withAnnexes(filled);
    }

    private Annex filled(Annex annex, String pointer) {
        String file = annex.workbook().map(WorkbookSource::file).orElse("");
        if (file.isEmpty() || written(annex, pointer)) {
            return annex;
        }
        return reading.workbook(file, reading.places().of(pointer + "/workbook/file"))
                .flatMap(content -> read(annex, reading.beside(file), content, pointer))
                .orElse(annex);
    }

    /** Rows in the plan and in a workbook cannot both be meant. */
    private boolean written(Annex annex, String pointer) {
        boolean rows = !annex.rows().isEmpty();
        if (rows || annex.total().isPresent()) {
            String field = rows ? "rows" : "total";
            Place place = reading.places().of(pointer + "/" + field);
            reading.findings().add(DataFault.ROWS_BESIDE_WORKBOOK.at(place, field));
            return true;
        }
        return false;
    }

    private Optional<Annex> read(Annex annex, String file, byte[] content, String pointer) {
        WorkbookReading found = WorkbookReader.read(file, content, annex, format);
        found.problems().forEach(problem -> reading.findings().add(below(problem, pointer)));
        found.annex().ifPresent(read -> reading.record(new SheetData(pointer, found.places(), read)));
        return found.annex();
    }

    private static Problem below(Problem problem, String pointer) {
        Place at = problem.place();
        return problem.at(new Place(
                at.file(), at.line(), at.column(), pointer + at.pointer(), at.sheet(), at.cell(), at.words()));
    }
}
