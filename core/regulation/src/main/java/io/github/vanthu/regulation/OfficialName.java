package io.github.vanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A name of an agency, unit, programme or budget term in its time (tên gọi theo thời gian).
 *
 * @param kind what it names
 * @param name the name, such as "Sở Kế hoạch và Đầu tư"
 * @param variants other forms of it, such as "Sở KHĐT"
 * @param from first day, or nothing if it is older than what is known
 * @param to last day, or nothing while it is in use
 * @param successor what follows it, as text for people; nothing while it is in use
 * @param within words of which a plan must name one for the name to count; always if empty
 * @param source the acts that it rests on; empty for a longer name that only keeps the shorter one in it from being found
 */
public record OfficialName(
        Kind kind,
        String name,
        List<String> variants,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> successor,
        List<String> within,
        String source) {
    /** Copies the lists. */
    public OfficialName {
        variants = List.copyOf(variants);
        within = List.copyOf(within);
    }

    /** What a name names. */
    public enum Kind {
        /** An agency (cơ quan); goes by the date of the plan. */
        AGENCY,
        /** An administrative unit or tier (đơn vị hành chính); goes by the date of the plan. */
        UNIT,
        /** A programme (chương trình); goes by the budget year. */
        PROGRAMME,
        /** A term of the budget (thuật ngữ ngân sách); goes by the budget year. */
        TERM;

        /** Returns whether the budget year counts and not the date of the plan. */
        public boolean byBudgetYear() {
            return this == PROGRAMME || this == TERM;
        }
    }

    /** Returns whether the name is no longer used on a day. */
    public boolean overOn(LocalDate day) {
        return to.filter(day::isAfter).isPresent();
    }

    /** Returns whether the name is not yet used on a day. */
    public boolean notYetOn(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }
}
