package io.github.vanthu.samples.stress;

import static io.github.vanthu.samples.stress.Papers.commune;
import static io.github.vanthu.samples.stress.Papers.district;
import static io.github.vanthu.samples.stress.Papers.province;

import java.util.List;
import java.util.Map;

/** The stress set: each plan from a seed of its own, always the same. */
public final class StressPlans {
    private StressPlans() {}

    /** Returns all plans. */
    public static List<StressPlan> all() {
        return List.of(
                new Bodies(1).headings(province("forty-pages"), 4),
                new Bodies(2).headings(district("headings-13"), 2),
                new Bodies(3).headings(commune("headings-14"), 2),
                new Bodies(4).footnotes(commune("footnotes-14"), 6),
                new Bodies(5).footnotes(district("footnotes-13"), 6),
                new Bodies(6).bullets(commune("bullets"), 3),
                new Bodies(7).words(province("words"), 6),
                annexes(8, district("thousand-rows"), 1),
                annexes(9, commune("grouped-heads"), 2),
                annexes(10, province("money-columns"), 3),
                annexes(11, commune("merged-cells"), 4),
                annexes(12, province("many-annexes"), 5));
    }

    private static StressPlan annexes(long seed, Map<String, Object> plan, int kind) {
        Annexes make = new Annexes(seed);
        Object[] landscape = {"landscape", true};
        Object[] wide = {"landscape", true, "paper", "A3"};
        return switch (kind) {
            case 1 -> make.plan(plan, List.of(make.longTable(1000)));
            case 2 -> make.plan(plan, List.of(make.groupedHead(60, landscape), make.groupedHead(20)));
            case 3 -> make.plan(plan, List.of(make.wideTable(24, 40, landscape), make.wideTable(24, 40, wide)));
            case 4 -> make.plan(plan, List.of(make.mergedCells(5, 12), make.mergedCells(2, 45)));
            default -> {
                Papers.manyNames(plan);
                yield make.plan(
                        plan,
                        List.of(
                                make.hardWords(12),
                                make.longTable(60),
                                make.groupedHead(30, wide),
                                make.hardWords(20, landscape)));
            }
        };
    }
}
