package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns below a group with what the heads above them say.
 *
 * @param heads titles of the groups above, outermost first
 * @param source what the groups above say of the source
 * @param year what the groups above say of the year
 */
record ColumnHeads(List<String> heads, Optional<String> source, Optional<Integer> year) {
    static List<LedgerColumn> leaves(List<Column> columns) {
        return new ColumnHeads(List.of(), Optional.empty(), Optional.empty()).below(columns);
    }

    private List<LedgerColumn> below(List<Column> columns) {
        List<LedgerColumn> leaves = new ArrayList<>();
        columns.forEach(column -> leaves.addAll(of(column)));
        return leaves;
    }

    private List<LedgerColumn> of(Column column) {
        List<String> titles = new ArrayList<>(heads);
        titles.add(column.title());
        Optional<String> ownSource = column.source()
                .or(() -> HeadWords.source(column.title()).filter(this::narrows))
                .or(() -> source);
        Optional<Integer> ownYear =
                column.year().or(() -> HeadWords.year(column.title())).or(() -> year);
        return column.group()
                ? new ColumnHeads(titles, ownSource, ownYear).below(column.columns())
                : List.of(new LedgerColumn(
                        column.id().orElse(""), HeadWords.kind(column), titles, ownSource, ownYear, column.number()));
    }

    /** ĐTPT below Ngân sách trung ương is still the latter's money. */
    private boolean narrows(String own) {
        return source.isEmpty() || !FundingSources.nature(own);
    }
}
