package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.Optional;

/**
 * The data of a plan, read back from a finished document (dữ liệu đọc lại từ văn bản).
 *
 * <p>What a document does not say is left empty: names of annexes and rows, widths, an identifier. Labels are those that are
 * printed, whether they could be computed or not. Texts are CommonMark that shows the characters of the document. Tables are read as
 * workbooks are, by the words of their heads.
 *
 * <p>Example: {@code PaperPlan.of(paper, format).plan().annexes()}.
 */
public final class PaperPlan {
    private final Plan plan;
    private final boolean dated;
    private final AnnexTables tables;
    private final PlanPlaces places;

    private PaperPlan(Plan plan, boolean dated, AnnexTables tables, PlanPlaces places) {
        this.plan = plan;
        this.dated = dated;
        this.tables = tables;
        this.places = places;
    }

    /**
     * Reads a document.
     *
     * @param paper the document
     * @param format how the regulation labels headings and rows; its layouts give columns to tables with their heads
     */
    public static PaperPlan of(Paper paper, FigureFormat format) {
        PlanPlaces places = new PlanPlaces();
        AnnexTables tables = AnnexTables.of(paper, format, places);
        PlanAssembly assembly = new PlanAssembly(paper, places);
        return new PaperPlan(assembly.plan(tables), paper.date().isPresent(), tables, places);
    }

    /** Returns the plan; of one without a date the date is the last day that a plan can have. */
    public Plan plan() {
        return plan;
    }

    /** Returns whether the document says its date, at least the year. */
    public boolean dated() {
        return dated;
    }

    /** Returns the tables that the annexes of the plan were read from, in their order. */
    public List<PaperTable> tables() {
        return tables.tables();
    }

    /** Returns how many annexes the document has; further tables of annexes and tables of the body follow them. */
    public int annexes() {
        return tables.annexes();
    }

    /**
     * Returns where a datum stands, or what contains it.
     *
     * @param pointer JSON pointer into the plan, such as {@code /annexes/0/rows/3/cells/soTien/text}
     * @param words words of the datum, which tell among several paragraphs; empty for the whole datum
     */
    public Optional<PlanPlace> place(String pointer, String words) {
        return places.of(pointer, words);
    }

    /** Returns words of a datum as the document shows them. */
    public static String shown(String words) {
        return Prose.shown(words);
    }
}
