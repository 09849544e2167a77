package io.github.vanthu.workbook.writing;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.figures.ledger.LedgerTable;
import io.github.vanthu.figures.ledger.TableShape;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.LabelStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sheets of a plan's annexes with their names. */
public final class PlanSheets {
    private static final int LONGEST_NAME = 31;

    private PlanSheets() {}

    /** Writes annexes as a workbook; the stream is not closed. */
    public static void write(List<Annex> annexes, FigureFormat format, OutputStream out) throws IOException {
        List<LedgerTable> tables = Ledger.of(annexes, format).tables();
        Set<String> taken = new HashSet<>();
        List<WrittenSheet> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            LedgerTable table = tables.get(i);
            String name = name(table.annex().id().orElse("PL" + (i + 1)), taken);
            TableShape shape = new TableShape(table.annex(), format);
            sheets.add(new AnnexSheet(table, shape).sheet(name, label(table, i + 1, tables.size())));
        }
        new WorkbookZip(sheets, out).write();
    }

    /** Returns what stands above the title: as the annex says, else "Phụ lục" with a Roman number if there are several. */
    private static String label(LedgerTable table, int number, int count) {
        String usual = count == 1 ? "Phụ lục" : "Phụ lục " + LabelStyle.ROMAN.label(List.of(number), 0);
        return table.annex().label().orElse(usual);
    }

    /** Returns a name that a sheet may have and no other sheet has. */
    private static String name(String wanted, Set<String> taken) {
        String bare = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String whole = bare.isEmpty() ? "PL" : bare;
        String name = cut(whole, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(whole, " " + i);
        }
        return name;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }
}
