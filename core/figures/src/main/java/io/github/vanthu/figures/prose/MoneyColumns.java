package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.figures.ledger.LedgerTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The money columns of an annex by what they hold: the total, sources, years (các cột số tiền).
 *
 * @param all the money columns
 */
record MoneyColumns(List<LedgerColumn> all) {
    private static final Set<String> SOURCE_WORDS = Terms.set(
            "ngân sách đối ứng chủ thể dân doanh nghiệp hợp tác xã huy động tín dụng lồng ghép"
                    + " xã hội thường xuyên sự nghiệp đầu tư khác trung ương tỉnh huyện đóng góp vay cộng đồng nguồn vốn");

    static MoneyColumns of(LedgerTable table) {
        return new MoneyColumns(table.moneyColumns());
    }

    /** Returns the columns whose sum is the grand total of a row: one total column, or all sources, or all years; empty if unclear. */
    List<LedgerColumn> grand() {
        Optional<LedgerColumn> total = all.stream()
                .filter(column -> total(column) && column.year().isEmpty())
                .findFirst();
        if (total.isPresent() || all.size() == 1) {
            return total.map(List::of).orElse(all);
        }
        List<LedgerColumn> sources = sources();
        if (!sources.isEmpty()) {
            return sources.stream().allMatch(MoneyColumns::source) ? sources : List.of();
        }
        return years();
    }

    /** Returns the columns by source, each group's own total in place of its columns. */
    List<LedgerColumn> sources() {
        List<LedgerColumn> undated = all.stream()
                .filter(column -> column.year().isEmpty() && !total(column))
                .toList();
        return undivided(undated);
    }

    /** Returns the columns by year, each group's own total in place of its columns. */
    List<LedgerColumn> years() {
        return undivided(
                all.stream().filter(column -> column.year().isPresent()).toList());
    }

    /** Returns columns without those that a total in their own group covers. */
    static List<LedgerColumn> undivided(List<LedgerColumn> columns) {
        return columns.stream()
                .filter(column -> columns.stream().noneMatch(other -> covers(other, column)))
                .toList();
    }

    private static boolean covers(LedgerColumn total, LedgerColumn column) {
        List<String> group = group(total);
        return !total.equals(column)
                && !group.isEmpty()
                && Terms.core(total.title()).isEmpty()
                && Years.in(total.title()).isEmpty()
                && column.heads().size() > group.size()
                && column.heads().subList(0, group.size()).equals(group);
    }

    static List<String> group(LedgerColumn column) {
        return column.heads().subList(0, column.heads().size() - 1);
    }

    /** Returns whether a column holds the total of its row. */
    private static boolean total(LedgerColumn column) {
        return column.source().isEmpty()
                && column.heads().stream().allMatch(head -> Terms.core(head).isEmpty());
    }

    private static boolean source(LedgerColumn column) {
        Stream<String> words = column.heads().stream().flatMap(head -> Terms.of(head).stream());
        return column.source().isPresent() || words.anyMatch(SOURCE_WORDS::contains);
    }

    /** Returns the groups and columns by source, each with the words that name it. */
    List<Named> names() {
        List<LedgerColumn> undated = all.stream()
                .filter(column -> column.year().isEmpty() && !total(column))
                .toList();
        return undated.stream()
                .flatMap(column -> IntStream.rangeClosed(1, column.heads().size())
                        .mapToObj(depth -> column.heads().subList(0, depth)))
                .distinct()
                .flatMap(path -> Named.of(path, undated).stream())
                .toList();
    }

    /**
     * A source and the columns that hold its money.
     *
     * @param title its title
     * @param core the words of its own title
     * @param path the words of its title and those above it
     * @param columns its columns
     */
    record Named(String title, Set<String> core, Set<String> path, List<LedgerColumn> columns) {
        static Optional<Named> of(List<String> heads, List<LedgerColumn> columns) {
            String title = heads.get(heads.size() - 1);
            Set<String> core = Set.copyOf(Terms.core(title));
            List<LedgerColumn> below = columns.stream()
                    .filter(column -> column.heads().size() >= heads.size()
                            && column.heads().subList(0, heads.size()).equals(heads))
                    .toList();
            Set<String> path = Set.copyOf(Terms.core(String.join(" ", heads)));
            return core.isEmpty() ? Optional.empty() : Optional.of(new Named(title, core, path, undivided(below)));
        }
    }
}
