package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.workbook.WorkbookReading;
import io.github.vanthu.workbook.table.SheetTable;
import io.github.vanthu.workbook.table.TableReading;
import java.util.List;
import java.util.Optional;

/** Reads one table of a document with the words around it as an annex (đọc phụ lục từ bảng). */
final class AnnexReading {
    private final FigureFormat format;
    private final Words words;

    /**
     * What stands around a table.
     *
     * @param label the words "Phụ lục …" above it; empty text for none
     * @param title lines of its title
     * @param attached the line "(Kèm theo …)" without parentheses
     * @param above paragraphs above the table that may say its unit
     * @param notes paragraphs below it
     */
    record Words(
            Optional<String> label,
            List<String> title,
            Optional<String> attached,
            List<TextPiece> above,
            Optional<Markdown> notes) {}

    /**
     * What was read.
     *
     * @param table the table
     * @param annex the annex
     * @param reading the table as the reader of sheets saw it
     * @param sheet where its cells stand
     */
    record Read(TablePiece table, Annex annex, WorkbookReading reading, TableSheet sheet) {
        /** Returns whether the unit is certain: unsaid, it is đồng where all amounts are whole thousands and one is millions. */
        boolean unitKnown() {
            return annex.unit().isPresent() || new PlainAmounts(annex).dong();
        }
    }

    AnnexReading(FigureFormat format, Words words) {
        this.format = format;
        this.words = words;
    }

    /** Returns an annex without a table. */
    Annex bare() {
        return Annex.withoutTable(words.label(), words.title(), words.attached(), words.notes());
    }

    /** Returns the annex that a table is, or nothing if its head is not known. */
    Optional<Read> table(TablePiece table) {
        TableSheet sheet = TableSheet.of(words.above(), table);
        WorkbookReading reading = TableReading.ofPaper(
                new SheetTable("", sheet.sheet(), Optional.empty()), new TableShape(bare(), format));
        return reading.annex().map(annex -> new Read(table, annex, reading, sheet));
    }

    static boolean isTable(Part part) {
        return part.element() == Element.TABLE && part.table().isPresent();
    }
}
