package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.ledger.LedgerColumn;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the columns that hold the money of a source by the words that name it (tìm cột theo tên nguồn vốn).
 *
 * @param columns the money columns of the annex
 * @param within the columns that come into question
 * @param known words of the plan's and annex's titles, which say nothing new
 */
record SourceSearch(MoneyColumns columns, List<LedgerColumn> within, Set<String> known) {
    private static final Set<String> FILLER =
            Terms.set("tham gia đối ứng đóng góp hỗ trợ khác tự có nguyện hợp pháp người dân cấp bổ sung cân đối"
                    + " phân ngành sản xuất cơ sở chủ thể doanh nghiệp hợp tác xã nhân cá tổ chức hộ sự nghiệp xây dựng nông thôn mới mục tiêu quốc gia hằng hàng"
                    + " hiện hành giao huy động lồng ghép ngoài cùng đơn vị");
    private static final Pattern AND_OTHERS = Pattern.compile("(?iU)\\bvà\\b.*\\bkhác\\b");
    private static final Set<String> STATE = Terms.set("ngân sách nhà nước");
    private static final Set<String> BUDGET = Terms.set("ngân sách");
    private static final Set<String> LOCAL = Terms.set("ngân sách địa phương");
    private static final Set<String> LOCAL_LEVELS = Terms.set("địa phương tỉnh huyện xã phường thành phố");

    /**
     * The columns of a source.
     *
     * @param columns the columns
     * @param clear whether a column or group bears its name, other than that it sums up several
     */
    record Found(List<LedgerColumn> columns, boolean clear) {}

    /** Returns the columns of the source that a label names, or nothing. */
    Optional<Found> find(String label) {
        Set<String> words = new LinkedHashSet<>(Terms.core(label));
        if (words.isEmpty() || AND_OTHERS.matcher(label).find()) {
            return Optional.empty();
        }
        List<MoneyColumns.Named> names = columns.names().stream()
                .filter(name -> within.containsAll(name.columns()))
                .toList();
        return named(words, names)
                .or(() -> shortened(words, names))
                .map(found -> new Found(found.columns(), true))
                .or(() -> together(words));
    }

    private Optional<MoneyColumns.Named> named(Set<String> words, List<MoneyColumns.Named> names) {
        int most = names.stream().mapToInt(name -> shared(name, words)).max().orElse(0);
        List<MoneyColumns.Named> best = names.stream()
                .filter(name -> most > 0 && shared(name, words) == most)
                .toList();
        return Optional.of(best)
                .filter(one -> one.size() == 1)
                .map(one -> one.get(0))
                .filter(name -> nothingElse(words, name.path()));
    }

    private static int shared(MoneyColumns.Named name, Set<String> words) {
        if (words.containsAll(name.path())) {
            return name.path().size() * 2;
        }
        return words.containsAll(name.core()) ? name.core().size() * 2 - 1 : 0;
    }

    private boolean nothingElse(Set<String> words, Set<String> named) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(named);
        rest.removeAll(FILLER);
        rest.removeAll(known);
        return rest.isEmpty();
    }

    /** Returns the source whose title is longer than the label: "Doanh nghiệp" for "Doanh nghiệp, HTX". */
    private static Optional<MoneyColumns.Named> shortened(Set<String> words, List<MoneyColumns.Named> names) {
        List<MoneyColumns.Named> longer = names.stream()
                .filter(name -> words.size() > 1 && name.core().containsAll(words))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** Returns the budgets of several levels for "ngân sách nhà nước" and "ngân sách địa phương". */
    private Optional<Found> together(Set<String> words) {
        Set<String> rest = new HashSet<>(words);
        rest.removeIf(word -> FILLER.contains(word) && !STATE.contains(word));
        boolean local = rest.equals(LOCAL);
        if (!local && !rest.equals(STATE) && !rest.equals(BUDGET)) {
            return Optional.empty();
        }
        List<LedgerColumn> budgets = columns.sources().stream()
                .filter(column -> within.contains(column) && budget(column, local))
                .toList();
        return budgets.isEmpty() ? Optional.empty() : Optional.of(new Found(budgets, false));
    }

    private static boolean budget(LedgerColumn column, boolean local) {
        Set<String> heads = new HashSet<>(Terms.of(String.join(" ", column.heads())));
        return heads.containsAll(BUDGET) && (!local || heads.stream().anyMatch(LOCAL_LEVELS::contains));
    }
}
