package io.github.vanthu.testkit;

import java.util.Locale;

/** What a trial plan brings to its limits (trường hợp cực trị). */
enum Extreme {
    /** Every field of the data filled, nothing extreme. */
    COMPLETE,
    /** An annex without rows. */
    NO_ROWS,
    /** An annex of 1,000 rows. */
    THOUSAND_ROWS,
    /** Names of 300 characters. */
    LONG_NAMES,
    /** 12 recipients. */
    TWELVE_RECIPIENTS,
    /** 5 annexes. */
    FIVE_ANNEXES,
    /** 24 columns of money in triệu đồng, across. */
    WIDE_TABLE_IN_MILLIONS,
    /** 24 columns of money in đồng, across. */
    WIDE_TABLE_IN_DONG;

    /** Returns whether the table may be refused for want of room, with a way out. */
    boolean mayBeRefused() {
        return this == WIDE_TABLE_IN_MILLIONS || this == WIDE_TABLE_IN_DONG;
    }

    /** Returns the name in names of trial plans, such as {@code no-rows}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
