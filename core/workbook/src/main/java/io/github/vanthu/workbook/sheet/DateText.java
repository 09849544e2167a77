package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** Days of workbooks: serial numbers from 01/01/1900, which is 1 (ECMA-376 part 1, 18.17.4.1). */
final class DateText {
    private static final LocalDate BEFORE_LEAP = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_LEAP = LocalDate.of(1899, 12, 30);
    /** The day 29/02/1900, which there never was, has a number too. */
    private static final int LEAP = 60;

    private static final int LAST = 2_958_465;
    private static final int MINUTES = 24 * 60;

    private DateText() {}

    /** Returns whether a serial number is a day that a workbook can show: up to 31/12/9999. */
    static boolean shown(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST + 1L)) < 0;
    }

    static LocalDate day(BigDecimal serial) {
        int days = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        return (days < LEAP ? BEFORE_LEAP : AFTER_LEAP).plusDays(days);
    }

    /** Returns what a clerk sees of a day in a format: days, months and years as far as the format shows them. */
    static String text(BigDecimal serial, String format) {
        String letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        boolean day = letters.contains("d");
        boolean year = letters.contains("y");
        if (!day && !year && (letters.contains("h") || letters.contains("s"))) {
            return time(serial);
        }
        String months = day || letters.contains("m") ? "%2$02d" : "";
        String pattern = String.join(
                "/",
                java.util.stream.Stream.of(day ? "%1$02d" : "", months, year ? "%3$04d" : "")
                        .filter(part -> !part.isEmpty())
                        .toList());
        LocalDate shown = day(serial);
        return String.format(Locale.ROOT, pattern, shown.getDayOfMonth(), shown.getMonthValue(), shown.getYear());
    }

    private static String time(BigDecimal serial) {
        int minutes = serial.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    }
}
