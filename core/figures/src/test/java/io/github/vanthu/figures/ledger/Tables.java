package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Annexes written as text, for tests.
 *
 * <p>A column is a line {@code id | title | kind | number}, a group a line with its title alone; two blanks indent a level.
 * A row is a line of its item and its cells between bars; {@code *} begins a row named as part, {@code +} a subtotal,
 * {@code =} the total.
 */
final class Tables {
    private static final FigureFormat FORMAT = new FigureFormat(
            Map.of(),
            List.of(LabelStyle.ROMAN_DOT),
            List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL),
            NumberWordsStyle.USUAL);

    private final List<String> ids = new ArrayList<>();
    private Optional<Total> total = Optional.empty();

    private Tables() {}

    /** Makes an annex. */
    static Annex annex(MoneyUnit unit, String columns, String rows) {
        Tables tables = new Tables();
        List<Column> heads = tables.columns(Outline.of(columns));
        List<AnnexRow> body = tables.rows(Outline.of(rows));
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of("BẢNG"),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.of(unit),
                false,
                Optional.empty(),
                heads,
                List.of(),
                body,
                tables.total,
                Optional.empty());
    }

    /** Reads annexes as tables of numbers. */
    static Ledger ledger(Annex... annexes) {
        return Ledger.of(List.of(annexes), FORMAT);
    }

    /** Returns all identities of annexes. */
    static List<Identity> identities(Annex... annexes) {
        List<Identity> found = new ArrayList<>();
        LedgerCheck.run(ledger(annexes), found::add);
        return found;
    }

    /** Returns what is found in annexes: the code, the pointer of the first datum and the arguments that matter. */
    static List<String> findings(Annex... annexes) {
        return identities(annexes).stream()
                .flatMap(identity -> identity.broken().stream())
                .map(found -> found.code() + " " + found.spots().get(0).pointer() + " "
                        + String.join(
                                "; ",
                                found.arguments()
                                        .subList(
                                                0, Math.min(4, found.arguments().size()))))
                .toList();
    }

    private List<Column> columns(List<Outline> outlines) {
        return outlines.stream().map(this::column).toList();
    }

    private Column column(Outline outline) {
        List<String> parts = outline.fields();
        if (parts.size() == 1) {
            return new Column(
                    Optional.empty(),
                    parts.get(0),
                    Column.Kind.TEXT,
                    Optional.empty(),
                    Optional.empty(),
                    columns(outline.below()));
        }
        ids.add(parts.get(0));
        return new Column(
                Optional.of(parts.get(0)),
                parts.get(1),
                Column.Kind.valueOf(parts.get(2).toUpperCase(java.util.Locale.ROOT)),
                Optional.empty(),
                parts.size() > 3 ? Optional.of(parts.get(3)) : Optional.empty(),
                List.of());
    }

    private List<AnnexRow> rows(List<Outline> outlines) {
        List<AnnexRow> rows = new ArrayList<>();
        for (Outline outline : outlines) {
            List<String> fields = outline.fields();
            if (fields.get(0).startsWith("=")) {
                total = Optional.of(new Total(fields.get(0).substring(1).strip(), Optional.empty(), cells(fields)));
            } else {
                rows.add(row(outline, fields));
            }
        }
        return rows;
    }

    private AnnexRow row(Outline outline, List<String> fields) {
        String item = fields.get(0);
        Optional<AnnexRow.Role> role = item.startsWith("*")
                ? Optional.of(AnnexRow.Role.OF_WHICH)
                : item.startsWith("+") ? Optional.of(AnnexRow.Role.SUBTOTAL) : Optional.empty();
        return new AnnexRow(
                Optional.empty(),
                role.map(known -> ""),
                Optional.of(role.isPresent() ? item.substring(1).strip() : item),
                cells(fields),
                Optional.empty(),
                Optional.empty(),
                rows(outline.below()),
                role);
    }

    private Map<String, CellValue> cells(List<String> fields) {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        for (int i = 1; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                cells.put(ids.get(i - 1), new CellValue(fields.get(i), Optional.empty()));
            }
        }
        return cells;
    }

    /**
     * A line with the lines that stand deeper below it.
     *
     * @param text the line
     * @param below the lines below it
     */
    private record Outline(String text, List<Outline> below) {
        static List<Outline> of(String text) {
            List<Outline> outermost = new ArrayList<>();
            List<List<Outline>> levels = new ArrayList<>(List.of(outermost));
            for (String line :
                    text.stripIndent().lines().filter(one -> !one.isBlank()).toList()) {
                int level = (line.length() - line.stripLeading().length()) / 2;
                Outline outline = new Outline(line.strip(), new ArrayList<>());
                levels.subList(level + 1, levels.size()).clear();
                levels.get(level).add(outline);
                levels.add(outline.below());
            }
            return outermost;
        }

        List<String> fields() {
            return List.of(text.split("\\|", -1)).stream().map(String::strip).toList();
        }
    }
}
