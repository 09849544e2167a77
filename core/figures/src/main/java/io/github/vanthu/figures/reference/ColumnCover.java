package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.LedgerColumn;
import io.github.vanthu.regulation.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of some columns make up their total, so that nothing is added twice (cột tổng).
 *
 * <p>A column or group that is a total by its title or formula stands for its siblings. Without one they are added up, but for years
 * beside other columns and for what stands under "Trong đó", which only split the same money another way.
 */
final class ColumnCover {
    private static final Set<String> TOTALS =
            Set.of("thanhtien", "sotien", "kinhphi", "kinhphithuchien", "dutoan", "dutoankinhphi", "nhucaukinhphi");
    private static final List<String> SPLITS = List.of("trongdo", "chiara", "chiatheo", "baogom", "gom");

    private ColumnCover() {}

    /** Columns side by side under one head, or one column. */
    private record Branch(String title, boolean leaf, List<LedgerColumn> columns) {
        boolean total() {
            String folded = Spelling.folded(title);
            return folded.startsWith("tong") || folded.equals("cong") || (leaf && adds(columns.get(0)));
        }

        boolean amount() {
            return leaf
                    && columns.get(0).source().isEmpty()
                    && columns.get(0).year().isEmpty()
                    && TOTALS.contains(Spelling.folded(title));
        }

        boolean years() {
            return columns.stream().allMatch(column -> column.year().isPresent());
        }

        boolean split() {
            String folded = Spelling.folded(title);
            return SPLITS.stream().anyMatch(folded::startsWith);
        }

        private static boolean adds(LedgerColumn column) {
            return column.number()
                    .filter(formula -> formula.matches("[^=]+=[^=x×*-]*\\+[^=x×*-]*"))
                    .isPresent();
        }
    }

    /** Returns the columns to add up. */
    static List<LedgerColumn> of(List<LedgerColumn> candidates) {
        return candidates.size() < 2 ? candidates : at(candidates, 0);
    }

    private static List<LedgerColumn> at(List<LedgerColumn> columns, int depth) {
        List<Branch> branches = branches(columns, depth);
        return first(branches, Branch::total)
                .or(() -> first(branches, Branch::amount))
                .map(List::of)
                .orElseGet(() -> without(without(branches, Branch::split), Branch::years))
                .stream()
                .flatMap(branch -> below(branch, depth).stream())
                .toList();
    }

    private static List<LedgerColumn> below(Branch branch, int depth) {
        return branch.leaf() ? branch.columns() : at(branch.columns(), depth + 1);
    }

    private static Optional<Branch> first(List<Branch> branches, Predicate<Branch> wanted) {
        return branches.stream().filter(wanted).findFirst();
    }

    /** Returns the branches without some of them, unless these are all. */
    private static List<Branch> without(List<Branch> branches, Predicate<Branch> unwanted) {
        List<Branch> others = branches.stream().filter(unwanted.negate()).toList();
        return others.isEmpty() ? branches : others;
    }

    private static List<Branch> branches(List<LedgerColumn> columns, int depth) {
        List<Branch> branches = new ArrayList<>();
        for (LedgerColumn column : columns) {
            boolean leaf = column.heads().size() <= depth + 1;
            String title = leaf ? column.title() : column.heads().get(depth);
            Optional<Branch> same = first(
                    branches,
                    branch -> !leaf && !branch.leaf() && branch.title().equals(title));
            same.ifPresentOrElse(
                    branch -> branch.columns().add(column),
                    () -> branches.add(new Branch(title, leaf, new ArrayList<>(List.of(column)))));
        }
        return branches;
    }
}
