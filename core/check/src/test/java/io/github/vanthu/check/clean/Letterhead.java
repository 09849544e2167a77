package io.github.vanthu.check.clean;

import java.util.List;

/** How the head of the first page is laid out. */
@FunctionalInterface
interface Letterhead {
    /** The usual table of two columns and two rows. */
    Letterhead TWO_BY_TWO = (pen, text, line) -> Tables.plain(
            List.of(3431, 5640),
            List.of(
                    List.of(issuer(pen, text, line, 3215), country(pen, line, 5424)),
                    List.of(pen.line(Role.NUMBER, text.number()), pen.line(Role.PLACE_DATE, text.placeDate()))));

    /** Returns the head. */
    String write(Pen pen, PlanText text, ShortLine line);

    /** Returns the issuer's side; room is the width that the lines are centred in. */
    static String issuer(Pen pen, PlanText text, ShortLine line, int room) {
        StringBuilder all = new StringBuilder();
        text.parent().ifPresent(parent -> all.append(pen.line(Role.PARENT, parent)));
        int last = text.issuer().size() - 1;
        text.issuer().subList(0, last).forEach(name -> all.append(pen.line(Role.ISSUER, name)));
        int length = text.ruleUnderIssuer();
        all.append(pen.line(Role.ISSUER, text.issuer().get(last), line.at(pen, Role.ISSUER, length)));
        return all.append(line.below(pen, Role.ISSUER, room, length)).toString();
    }

    /** Returns the state's side. */
    static String country(Pen pen, ShortLine line, int room) {
        int length = pen.looks().of(Role.MOTTO).size() == 28 ? 3428 : 3183;
        return pen.line(Role.COUNTRY, PlanText.COUNTRY)
                + pen.line(Role.MOTTO, PlanText.MOTTO, line.at(pen, Role.MOTTO, length))
                + line.below(pen, Role.MOTTO, room, length);
    }
}
