package io.github.vanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force (hiệu lực).
 *
 * @param from first day
 * @param to last day, or nothing while it goes on
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {
    /** Returns a validity without end. */
    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Returns a validity between two days, both included. */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    /** Returns whether a day is in force. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
