package io.github.vanthu.regulation;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the organisation of the state says about issuers, by the day of their plans (cơ quan ban hành theo thời kỳ). */
public final class Issuers {
    private Issuers() {}

    /**
     * Returns why an office cannot issue a plan of a date: its province is unknown or of another time, or its tier of
     * government ended; else where its name, level and province contradict each other.
     *
     * @param date the plan's date; blank parts count as the last possible day
     * @return errors and warnings at places that hold pointers into the plan, such as {@code /office/province}
     */
    public static List<Problem> problems(Office office, PartialDate date) {
        List<Problem> problems = new ArrayList<>(new IssuerPeriod(office, date).problems());
        if (problems.isEmpty()) {
            problems.addAll(new IssuerConsistency(office, date.latest()).problems());
        }
        return problems;
    }

    /**
     * Returns an office with all that its data leave out: heading and parent of the letterhead, short name, symbol and
     * place, as the organisation of the state on a day gives them. What the data say stays.
     *
     * <p>Example: name "Sở Tài chính tỉnh Bắc Ninh", level department, province "Bắc Ninh" give the parent "ỦY BAN NHÂN DÂN" /
     * "TỈNH BẮC NINH", the heading "SỞ TÀI CHÍNH", the symbol "STC", the place "Bắc Ninh" and the short name "Sở Tài chính".
     *
     * @param day day of issue
     */
    public static Office complete(Office office, LocalDate day) {
        return new IssuerCompletion(office, day).complete();
    }
}
