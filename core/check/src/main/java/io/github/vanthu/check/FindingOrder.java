package io.github.vanthu.check;

import java.util.Comparator;
import java.util.List;

/** Findings in the order in which a reader of the document meets them; of one paragraph by their codes. */
final class FindingOrder {
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding found) -> found.place().section())
            .thenComparingInt(found -> found.place().paragraph())
            .thenComparing(found -> found.problem().code());

    private FindingOrder() {}

    static List<Finding> sorted(List<Finding> found) {
        return found.stream().sorted(ORDER).distinct().toList();
    }
}
