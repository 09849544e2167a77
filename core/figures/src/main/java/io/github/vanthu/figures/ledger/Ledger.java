package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All annexes of a plan as tables of numbers (sổ số liệu).
 *
 * @param tables the annexes in order
 */
public record Ledger(List<LedgerTable> tables) {
    /** Copies the list. */
    public Ledger {
        tables = List.copyOf(tables);
    }

    /** Reads the annexes of a plan. */
    public static Ledger of(Plan plan, FigureFormat format) {
        return of(plan.annexes(), format);
    }

    /** Reads the annexes of a plan that are given alone. */
    public static Ledger of(List<Annex> annexes, FigureFormat format) {
        return new Ledger(IntStream.range(0, annexes.size())
                .mapToObj(i -> new TableReading(annexes.get(i), JsonPointer.child("/annexes", i), format)
                        .table(annexes.get(i).id().orElse("phuLuc" + (i + 1))))
                .toList());
    }

    /** Returns an annex by its name, or nothing. */
    public Optional<LedgerTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
