package io.github.vanthu.template.internal.dsl;

import io.github.vanthu.document.Length;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Column widths as a template writes them: lengths such as {@code "98 mm"}, and shares such as {@code 1} of what is left.
 */
final class ColumnShares {
    private static final Pattern FIXED = Pattern.compile("(\\d+(?:\\.\\d+)?) ?mm");
    private static final Pattern SHARE = Pattern.compile("\\d+(?:\\.\\d+)?");

    private ColumnShares() {}

    /** Returns lengths that fill the width exactly, or nothing if a width cannot be read or nothing is left. */
    static Optional<List<Length>> lengths(List<String> widths, Length whole) {
        BigDecimal shares = BigDecimal.ZERO;
        long left = whole.emu();
        for (String width : widths) {
            Optional<Length> fixed = fixed(width);
            if (fixed.isEmpty() && !SHARE.matcher(width).matches()) {
                return Optional.empty();
            }
            left -= fixed.map(Length::emu).orElse(0L);
            shares = fixed.isPresent() ? shares : shares.add(new BigDecimal(width));
        }
        boolean possible = left >= 0 && (left == 0) == (shares.signum() == 0);
        return possible ? Optional.of(divided(widths, left, shares)) : Optional.empty();
    }

    private static Optional<Length> fixed(String width) {
        Matcher matcher = FIXED.matcher(width);
        return matcher.matches() ? Optional.of(Length.mm(matcher.group(1))) : Optional.empty();
    }

    private static List<Length> divided(List<String> widths, long left, BigDecimal shares) {
        List<Length> lengths = new ArrayList<>();
        long rest = left;
        BigDecimal open = shares;
        for (String width : widths) {
            Optional<Length> fixed = fixed(width);
            if (fixed.isPresent()) {
                lengths.add(fixed.get());
                continue;
            }
            BigDecimal share = new BigDecimal(width);
            long emu = share.multiply(BigDecimal.valueOf(rest))
                    .divide(open, 0, java.math.RoundingMode.HALF_UP)
                    .longValueExact();
            lengths.add(new Length(emu));
            rest -= emu;
            open = open.subtract(share);
        }
        return lengths;
    }
}
