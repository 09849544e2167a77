package io.github.vanthu.workbook.table;

import io.github.vanthu.model.MoneyUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which sheets write the unit of their amounts (đơn vị tính). */
final class UnitWords {
    private static final Pattern LINE = Pattern.compile("(?:dvt|d v t|don vi tinh|dv tinh|don vi|dv)\\s(.*)");
    private static final Pattern UNIT = Pattern.compile("(.*?) ?(?:dong|d|vnd)");
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Map<String, MoneyUnit> UNITS = Map.ofEntries(
            Map.entry("", MoneyUnit.DONG),
            Map.entry("1 000", MoneyUnit.THOUSAND),
            Map.entry("1000", MoneyUnit.THOUSAND),
            Map.entry("nghin", MoneyUnit.THOUSAND),
            Map.entry("ngan", MoneyUnit.THOUSAND),
            Map.entry("1 000 000", MoneyUnit.MILLION),
            Map.entry("1000000", MoneyUnit.MILLION),
            Map.entry("trieu", MoneyUnit.MILLION),
            Map.entry("tr", MoneyUnit.MILLION),
            Map.entry("ty", MoneyUnit.BILLION),
            Map.entry("ti", MoneyUnit.BILLION));

    private UnitWords() {}

    /** Returns what stands behind "Đơn vị tính:" in a line that says the unit, as words, or nothing. */
    static Optional<String> line(String text) {
        String plain = text.replaceAll("[()]", " ");
        Matcher line = LINE.matcher(Folding.words(plain));
        return line.matches() && (plain.contains(":") || unit(line.group(1)).isPresent())
                ? Optional.of(line.group(1))
                : Optional.empty();
    }

    /** Returns the unit that words name, such as "trieu dong" or "1 000 d". */
    static Optional<MoneyUnit> unit(String words) {
        Matcher unit = UNIT.matcher(words);
        return unit.matches() ? Optional.ofNullable(UNITS.get(unit.group(1))) : Optional.empty();
    }

    /** Returns the unit that a head names in parentheses, such as "Kinh phí (triệu đồng)" or "Số tiền (ĐVT: đồng)". */
    static Optional<MoneyUnit> inHead(String head) {
        Matcher parentheses = PARENTHESES.matcher(head);
        while (parentheses.find()) {
            String inside = parentheses.group(1);
            Optional<MoneyUnit> unit = unit(line(inside).orElse(Folding.words(inside)));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
