package io.github.vanthu.check.clean;

import java.util.List;

/** Further layouts of the head of the first page. */
final class Letterheads {
    /** One row; number and date stand below the names in the same cells. */
    static final Letterhead ONE_ROW = (pen, text, line) -> Tables.plain(
            List.of(3431, 5640),
            List.of(List.of(
                    Letterhead.issuer(pen, text, line, 3215) + pen.line(Role.NUMBER, text.number()),
                    Letterhead.country(pen, line, 5424) + pen.line(Role.PLACE_DATE, text.placeDate()))));

    /** One row of one paragraph each, its lines parted by breaks. */
    static final Letterhead BREAKS = (pen, text, line) -> Tables.plain(
            List.of(3431, 5640), List.of(List.of(issuerBreaks(pen, text, line), countryBreaks(pen, text, line))));

    /** Three columns, the middle one empty. */
    static final Letterhead THREE_COLUMNS = (pen, text, line) -> Tables.plain(
            List.of(3331, 240, 5640),
            List.of(
                    List.of(Letterhead.issuer(pen, text, line, 3115), pen.blank(), Letterhead.country(pen, line, 5424)),
                    List.of(
                            pen.line(Role.NUMBER, text.number()),
                            pen.blank(),
                            pen.line(Role.PLACE_DATE, text.placeDate()))));

    /** The usual table within a cell of another one. */
    static final Letterhead NESTED = (pen, text, line) ->
            Tables.plain(List.of(9287), List.of(List.of(Letterhead.TWO_BY_TWO.write(pen, text, line) + pen.blank())));

    /** A table that is wider than the text and begins left of it. */
    static final Letterhead WIDE = (pen, text, line) -> Tables.table(
            "<w:tblW w:w='10206' w:type='dxa'/><w:tblInd w:w='-567' w:type='dxa'/><w:tblLayout w:type='fixed'/>",
            List.of(4139, 6067),
            List.of(
                    List.of(Letterhead.issuer(pen, text, line, 3923), Letterhead.country(pen, line, 5851)),
                    List.of(pen.line(Role.NUMBER, text.number()), pen.line(Role.PLACE_DATE, text.placeDate()))));

    /** A table that fits itself to its text and is centred, with a width in per cent. */
    static final Letterhead FITTED = (pen, text, line) -> Letterhead.TWO_BY_TWO
            .write(pen, text, line)
            .replaceFirst(
                    "<w:tblPr>.*?</w:tblPr>",
                    "<w:tblPr><w:tblW w:w='5000' w:type='pct'/><w:jc w:val='center'/></w:tblPr>")
            .replaceAll("<w:tcW [^>]*>", "<w:tcW w:w='0' w:type='auto'/>");

    /** A floating table. */
    static final Letterhead FLOATING = (pen, text, line) -> Letterhead.TWO_BY_TWO
            .write(pen, text, line)
            .replaceFirst(
                    "<w:tblPr>",
                    "<w:tblPr><w:tblpPr w:leftFromText='180' w:rightFromText='180' w:vertAnchor='text'"
                            + " w:horzAnchor='margin' w:tblpY='1'/>");

    /** Paragraphs with centred tab stops, no table. */
    static final Letterhead TABS = (pen, text, line) ->
            tabbed(pen, pair(pen, Role.ISSUER, text.issuer().get(0), Role.COUNTRY, PlanText.COUNTRY, ""))
                    + tabbed(
                            pen,
                            pair(
                                    pen,
                                    Role.ISSUER,
                                    text.issuer().get(1),
                                    Role.MOTTO,
                                    PlanText.MOTTO,
                                    line.at(pen, Role.ISSUER, text.ruleUnderIssuer()) + line.at(pen, Role.MOTTO, 3428)))
                    + tabbed(pen, pair(pen, Role.NUMBER, text.number(), Role.PLACE_DATE, text.placeDate(), ""));

    private Letterheads() {}

    private static String issuerBreaks(Pen pen, PlanText text, ShortLine line) {
        return pen.paragraph(
                Role.ISSUER,
                pen.props(Role.ISSUER),
                pen.runs(Role.ISSUER, String.join("\n", text.issuer()))
                        + line.at(pen, Role.ISSUER, text.ruleUnderIssuer())
                        + pen.runs(Role.NUMBER, "\n\n" + text.number()));
    }

    private static String countryBreaks(Pen pen, PlanText text, ShortLine line) {
        return pen.paragraph(
                Role.COUNTRY,
                pen.props(Role.COUNTRY),
                pen.runs(Role.COUNTRY, PlanText.COUNTRY)
                        + pen.runs(Role.MOTTO, "\n" + PlanText.MOTTO)
                        + line.at(pen, Role.MOTTO, 3428)
                        + pen.runs(Role.PLACE_DATE, "\n\n" + text.placeDate()));
    }

    private static String pair(Pen pen, Role left, String one, Role right, String other, String drawn) {
        return pen.runs(left, "\t" + one) + pen.runs(right, "\t" + other) + drawn;
    }

    private static String tabbed(Pen pen, String inside) {
        Props props = pen.props(Role.BLANK)
                .put("tabs", "<w:tab w:val='center' w:pos='1607'/><w:tab w:val='center' w:pos='6359'/>");
        return pen.paragraph(Role.BLANK, props, inside);
    }
}
