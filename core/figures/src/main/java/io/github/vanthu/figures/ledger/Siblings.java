package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.AnnexRow.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The rows below one row with what each adds in one column.
 *
 * <p>A subtotal sums the items before it back to the subtotal before, or, where the first row is a subtotal, those after
 * it. One named "Tổng …" that follows other subtotals sums all items.
 *
 * @param members the rows in order
 */
record Siblings(List<Member> members) {
    static final Siblings NONE = new Siblings(List.of());

    /**
     * A row with what it adds.
     *
     * @param row the row
     * @param contribution its own figure, or those of its parts
     */
    record Member(LedgerRow row, Contribution contribution) {
        boolean is(Role role) {
            return row.role() == role;
        }
    }

    /** Returns what the items add together. */
    Contribution items() {
        return sum(0, members.size(), Role.ITEM);
    }

    /** Returns what the rows named without being added make together. */
    Contribution named() {
        return sum(0, members.size(), Role.OF_WHICH);
    }

    /** Tells of each subtotal with what it sums. */
    void subtotals(BiConsumer<LedgerRow, Contribution> sink) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).is(Role.SUBTOTAL)) {
                at.add(i);
            }
        }
        for (int i = 0; i < at.size(); i++) {
            sink.accept(members.get(at.get(i)).row(), summed(at, i));
        }
    }

    private Contribution summed(List<Integer> at, int i) {
        boolean leading = at.get(0) == 0;
        if (at.size() > 1
                && i == (leading ? 0 : at.size() - 1)
                && overall(members.get(at.get(i)).row())) {
            return items();
        }
        int next = i + 1 < at.size() ? at.get(i + 1) : members.size();
        int previous = i == 0 ? 0 : at.get(i - 1);
        return leading ? sum(at.get(i), next, Role.ITEM) : sum(previous, at.get(i), Role.ITEM);
    }

    private static boolean overall(LedgerRow row) {
        return row.item().strip().toLowerCase(Locale.ROOT).startsWith("tổng");
    }

    private Contribution sum(int from, int to, Role role) {
        return Contribution.join(members.subList(from, to).stream()
                .filter(member -> member.is(role))
                .map(Member::contribution)
                .toList());
    }
}
