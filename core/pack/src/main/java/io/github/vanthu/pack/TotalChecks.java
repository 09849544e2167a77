package io.github.vanthu.pack;

import io.github.vanthu.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The checks of values against each other: sum, equal. */
final class TotalChecks {
    private static final String HINT = "Kiểm tra lại các con số; sửa chỗ sai.";

    private TotalChecks() {}

    /** Returns a check that numbers add up; where there is no total or nothing to add, there is nothing to check. */
    static PlanCheck sum(PlanPath scope, PlanPath parts, PlanPath total, CheckVoice voice) {
        return run -> {
            for (Datum within : PathWalk.all().from(run.whole(), scope)) {
                Datum made = PathWalk.all().from(within, total).get(0);
                List<Datum> added = PathWalk.leaves().from(within, parts).stream()
                        .filter(part -> !Amounts.none(part))
                        .toList();
                if (!Amounts.none(made) && !added.isEmpty()) {
                    sum(made, added, voice, run);
                }
            }
        };
    }

    private static void sum(Datum made, List<Datum> added, CheckVoice voice, CheckRun run) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Datum part : added) {
            Optional<Money> amount = amount(part, voice, run);
            if (amount.isEmpty()) {
                return;
            }
            sum = sum.add(amount.get().dong());
        }
        Optional<Money> total = amount(made, voice, run);
        if (total.isPresent() && total.get().dong().compareTo(sum) != 0) {
            String figure = new Money(sum, total.get().unit()).figure();
            String plain = "Các phần cộng lại là " + figure + ", ô này ghi " + made.text() + " (" + name(made) + ").";
            run.report(voice.finding(made, plain, HINT));
        }
    }

    private static Optional<Money> amount(Datum datum, CheckVoice voice, CheckRun run) {
        Optional<Money> amount = run.amounts().of(datum);
        if (amount.isEmpty()) {
            String plain = "Không cộng được vì giá trị " + ValueChecks.quoted(datum) + " (" + name(datum)
                    + ") không phải là số.";
            run.report(voice.finding(datum, plain, HINT));
        }
        return amount;
    }

    /** Returns a check that two values are the same number or else the same text; where one is missing, nothing is said. */
    static PlanCheck equal(PlanPath scope, PlanPath left, PlanPath right, CheckVoice voice) {
        return run -> {
            for (Datum within : PathWalk.all().from(run.whole(), scope)) {
                Datum one = PathWalk.all().from(within, left).get(0);
                Datum other = PathWalk.all().from(within, right).get(0);
                if (one.filled() && other.filled() && !same(one, other, run.amounts())) {
                    String plain = "Giá trị " + shown(one) + " khác giá trị " + shown(other) + ".";
                    run.report(voice.finding(one, plain, HINT));
                }
            }
        };
    }

    private static boolean same(Datum one, Datum other, Amounts amounts) {
        Optional<Money> first = amounts.of(one);
        Optional<Money> second = amounts.of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.text().equals(other.text());
        }
        return first.get().dong().compareTo(second.get().dong()) == 0;
    }

    private static String shown(Datum datum) {
        return ValueChecks.quoted(datum) + " (" + name(datum) + ")";
    }

    private static String name(Datum datum) {
        return DatumName.of(datum.pointer());
    }
}
