package io.github.vanthu.figures.ledger;

import io.github.vanthu.figures.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the figures of each row against the laws of the columns. */
final class ColumnLaws {
    private final LedgerTable table;

    ColumnLaws(LedgerTable table) {
        this.table = table;
    }

    void run(Consumer<Identity> sink) {
        List<ColumnLaw> laws = laws();
        RowWalk.all(
                table,
                row -> laws.stream()
                        .filter(law -> law.on(row) != ColumnLaw.Trial.SILENT)
                        .forEach(law -> sink.accept(law.identity(row))));
    }

    private List<ColumnLaw> laws() {
        StatedLaws formulas = new StatedLaws(table);
        List<ColumnLaw> stated = table.columns().stream()
                .flatMap(column -> formulas.of(column).stream())
                .toList();
        List<ColumnLaw> laws = new ArrayList<>(stated);
        laws.addAll(new ReadLaws(table, stated).laws());
        laws.addAll(ofWhich(laws));
        return laws;
    }

    /** What heads call a part of another column must not exceed it, even where it is not all of it. */
    private List<SumLaw> ofWhich(List<ColumnLaw> known) {
        List<SumLaw> laws = new ArrayList<>();
        pairs(HeadNode.of(table.columns()), laws);
        laws.removeIf(law -> known.stream()
                .anyMatch(other ->
                        other.result().equals(law.result()) && other.inputs().containsAll(law.inputs())));
        return laws;
    }

    private void pairs(List<HeadNode> siblings, List<SumLaw> laws) {
        for (int at = 0; at < siblings.size(); at++) {
            HeadNode node = siblings.get(at);
            pairs(node.below(), laws);
            if (at > 0 && node.ofWhich()) {
                siblings.get(at - 1).money().ifPresent(whole -> laws.add(law(whole, node.money(true))));
            }
        }
    }

    private SumLaw law(LedgerColumn whole, List<LedgerColumn> parts) {
        Measure measure = Measure.of(whole, table.unit());
        return new SumLaw(Rule.OF_WHICH_COLUMNS, whole, parts, Set.of(), measure);
    }
}
