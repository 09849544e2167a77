package io.github.vanthu.regulation;

import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Problem;
import java.util.List;

/** What the organisation of the state says about issuers, by the day of their plans (cơ quan ban hành theo thời kỳ). */
public final class Issuers {
    private Issuers() {}

    /**
     * Returns why an office cannot issue a plan of a date: its province is unknown or of another time, or its tier of
     * government ended.
     *
     * @param date the plan's date; blank parts count as the last possible day
     * @return errors at places that hold pointers into the plan, such as {@code /office/province}
     */
    public static List<Problem> problems(Office office, PartialDate date) {
        return new IssuerPeriod(office, date).problems();
    }
}
