package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.MoneyUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A random annex whose figures agree: total, sources and years in each row; parents that give their sum or leave it out;
 * rows named as parts, subtotals, a total.
 */
final class RandomTable {
    private static final int YEARS = 3;
    private static final int MAX_DEPTH = 3;
    private static final int MAX_AMOUNT = 5_000_000;

    private final Random random;
    private final int sources;
    private final boolean formula;
    private final StringBuilder rows = new StringBuilder();

    RandomTable(long seed) {
        random = new Random(seed);
        sources = 2 + random.nextInt(3);
        formula = random.nextBoolean();
        long[] sum = new long[sources + YEARS];
        int outermost = 2 + random.nextInt(4);
        for (int at = 0; at < outermost; at++) {
            add(sum, row(0));
            if (random.nextInt(8) == 0 && at == outermost - 1) {
                line(0, "+ Cộng", sum);
            }
        }
        line(0, "= Tổng cộng", sum);
    }

    /** Returns its rows as text. */
    String rows() {
        return rows.toString();
    }

    /** Returns the annex with other rows. */
    Annex annex(String others) {
        return Tables.annex(MoneyUnit.THOUSAND, columns(), others);
    }

    private String columns() {
        StringBuilder columns = new StringBuilder("Chia theo nguồn\n  t | Tổng số | money")
                .append(formula ? " | (3)=(4)+…+(" + (sources + 3) + ")" : "");
        for (int at = 0; at < sources; at++) {
            columns.append("\n  s%d | Nguồn %d | money | (%d)".formatted(at, at, at + 4));
        }
        columns.append("\nChia theo năm");
        for (int at = 0; at < YEARS; at++) {
            columns.append("\n  y%d | Năm %d | money".formatted(at, 2026 + at));
        }
        return columns.toString();
    }

    private long[] row(int depth) {
        int start = rows.length();
        int parts = depth < MAX_DEPTH && random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        long[] own = parts == 0 ? amounts() : new long[sources + YEARS];
        for (int at = 0; at < parts; at++) {
            add(own, row(depth + 1));
        }
        boolean given = parts == 0 || random.nextInt(4) > 0;
        String below = rows.substring(start);
        rows.setLength(start);
        line(depth, "Dòng", given ? own : new long[0]);
        rows.append(below);
        if (given && random.nextInt(6) == 0) {
            long half = Arrays.stream(own, 0, sources).sum() / 2;
            rows.append("  ".repeat(depth + 1))
                    .append("* Trong đó | ")
                    .append(figure(half))
                    .append('\n');
        }
        return own;
    }

    private long[] amounts() {
        long[] amounts = new long[sources + YEARS];
        long total = 0;
        for (int at = 0; at < sources; at++) {
            amounts[at] = 1L + random.nextInt(MAX_AMOUNT);
            total += amounts[at];
        }
        for (int at = 0; at < YEARS; at++) {
            boolean last = at == YEARS - 1;
            amounts[sources + at] = last ? total : (long) random.nextInt(100) * total / 300;
            total -= amounts[sources + at];
        }
        return amounts;
    }

    private static void add(long[] sum, long[] part) {
        for (int at = 0; at < part.length; at++) {
            sum[at] += part[at];
        }
    }

    private void line(int depth, String item, long[] amounts) {
        rows.append("  ".repeat(depth)).append(item);
        if (amounts.length > 0) {
            long total = Arrays.stream(amounts, 0, sources).sum();
            rows.append(" | ").append(figure(total));
            Arrays.stream(amounts).forEach(amount -> rows.append(" | ").append(figure(amount)));
        }
        rows.append('\n');
    }

    private static String figure(long amount) {
        return String.format(Locale.GERMANY, "%,d", amount);
    }
}
