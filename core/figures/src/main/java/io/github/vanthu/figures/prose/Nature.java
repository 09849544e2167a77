package io.github.vanthu.figures.prose;

import java.util.regex.Pattern;

/** What an amount of running text says of the money that it counts (tính chất của số tiền). */
enum Nature {
    /** This much. */
    EXACT,
    /** About this much (khoảng, gần, hơn). */
    APPROXIMATE,
    /** At most or at least this much (tối đa, không quá), or an end of a range. */
    LIMIT,
    /** So much for each of something (đồng/sản phẩm, mức hỗ trợ, bình quân). */
    RATE;

    private static final Pattern RATE_AFTER =
            Pattern.compile("(?iU)^\\s*(?:/\\s*\\p{L}|/\\s*\\d|(?:trên |cho )?(?:mỗi|một|01|1) \\p{L})");
    private static final Pattern RATE_BEFORE = Pattern.compile(
            "(?iU)\\b(?:bình quân|trung bình|định mức|đơn giá|suất|mức (?:hỗ trợ|chi|thưởng|khoán|phụ cấp|trợ cấp|đóng|thu|cho vay|vay)|mỗi)\\b");
    private static final Pattern PROGRAMME =
            Pattern.compile("(?iU)mỗi (?:xã|làng|địa phương)(?:,? phường)? một sản phẩm");
    private static final Pattern LIMIT_BEFORE = Pattern.compile(
            "(?iU)\\b(?:tối đa|tối thiểu|ít nhất|nhiều nhất|không quá|không vượt quá|không thấp hơn|không dưới|dưới|trên|từ|đến|tới)(?: (?:là|bằng))?[:\\s]*$");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s*[-–—]\\s*$");
    private static final Pattern RANGE_AFTER =
            Pattern.compile("(?iU)^\\s*(?:[-–—]\\s*\\d|(?:đến|tới)(?: dưới)?\\s+\\d|trở (?:lên|xuống))");
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "(?iU)\\b(?:khoảng|gần|hơn|xấp xỉ|chừng|ước|ước tính|ước đạt|ngót)(?: (?:là|bằng|đạt))?[:\\s]*$");

    /**
     * Returns the nature of an amount.
     *
     * @param before the words before it in its clause
     * @param after what follows it
     */
    static Nature of(String before, String after) {
        if (LIMIT_BEFORE.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || RANGE_AFTER.matcher(after).find()) {
            return LIMIT;
        }
        if (RATE_AFTER.matcher(after).find()
                || RATE_BEFORE.matcher(PROGRAMME.matcher(before).replaceAll("")).find()) {
            return RATE;
        }
        return ABOUT_BEFORE.matcher(before).find() ? APPROXIMATE : EXACT;
    }
}
