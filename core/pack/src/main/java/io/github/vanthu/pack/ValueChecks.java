package io.github.vanthu.pack;

import io.github.vanthu.model.Severity;
import io.github.vanthu.spi.Finding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The checks of single values: required, range, pattern. */
final class ValueChecks {
    private static final String FIGURE_HINT = "Kiểm tra lại con số.";

    private ValueChecks() {}

    static PlanCheck required(PlanPath path, CheckVoice voice) {
        return run -> PathWalk.all().from(run.whole(), path).stream()
                .filter(datum -> !datum.filled())
                .forEach(datum -> run.report(voice.finding(
                        datum,
                        "Thiếu thông tin mà tỉnh yêu cầu: " + DatumName.of(datum.pointer()) + ".",
                        "Ghi thông tin này vào kế hoạch.")));
    }

    static PlanCheck range(PlanPath path, Optional<String> min, Optional<String> max, CheckVoice voice) {
        return run -> PathWalk.all().from(run.whole(), path).stream()
                .filter(Datum::filled)
                .filter(datum -> !Amounts.none(datum))
                .forEach(datum -> outside(datum, min, max)
                        .ifPresent(message -> run.report(voice.finding(datum, message, FIGURE_HINT))));
    }

    private static Optional<String> outside(Datum datum, Optional<String> min, Optional<String> max) {
        Optional<BigDecimal> number = Amounts.number(datum.text());
        if (number.isEmpty()) {
            return Optional.of(value(datum, quoted(datum)) + " không phải là số.");
        }
        if (min.flatMap(Amounts::number)
                .filter(least -> number.get().compareTo(least) < 0)
                .isPresent()) {
            return Optional.of(value(datum, datum.text()) + " nhỏ hơn mức thấp nhất là " + min.get() + ".");
        }
        return max.flatMap(Amounts::number)
                .filter(most -> number.get().compareTo(most) > 0)
                .map(most -> value(datum, datum.text()) + " lớn hơn mức cao nhất là " + max.get() + ".");
    }

    static PlanCheck pattern(PlanPath path, Pattern pattern, CheckVoice voice) {
        return run -> {
            for (Datum datum : PathWalk.all().from(run.whole(), path)) {
                if (datum.filled() && !matched(datum, pattern, voice, run)) {
                    return;
                }
            }
        };
    }

    /** Matches one value; returns whether the check may go on. */
    private static boolean matched(Datum datum, Pattern pattern, CheckVoice voice, CheckRun run) {
        try {
            if (!run.budget().matches(pattern, datum.text())) {
                run.report(voice.finding(
                        datum,
                        value(datum, quoted(datum)) + " không đúng mẫu mà tỉnh quy định.",
                        "Viết theo mẫu " + pattern.pattern() + "."));
            }
            return true;
        } catch (StepBudget.BudgetSpentException e) {
            run.report(new Finding(
                    Severity.ERROR,
                    datum.pointer(),
                    "Phép kiểm tra theo mẫu \"" + pattern.pattern() + "\" của tỉnh chạy quá lâu với giá trị này.",
                    "Báo cho người làm ra định dạng của tỉnh để viết lại mẫu này."));
            return false;
        }
    }

    private static String value(Datum datum, String text) {
        return "Giá trị " + text + " (" + DatumName.of(datum.pointer()) + ")";
    }

    /** Returns the beginning of a text in quotation marks. */
    static String quoted(Datum datum) {
        String text = datum.text();
        return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
    }
}
