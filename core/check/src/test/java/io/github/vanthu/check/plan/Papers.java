package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Supply;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recognised documents that tests make up, part by part. */
public final class Papers {
    private final List<Made> made = new ArrayList<>();
    private Optional<PartialDate> date = Optional.empty();
    private int annex;

    /** A part that is not placed yet. */
    private record Made(Element element, int level, String label, int annex, Supply supply) {
        Part part(Piece piece) {
            boolean table = piece instanceof TablePiece;
            return new Part(
                    element,
                    table ? List.of() : List.of((TextPiece) piece),
                    Optional.empty(),
                    table ? Optional.of((TablePiece) piece) : Optional.empty(),
                    level,
                    label,
                    annex,
                    0);
        }
    }

    private Papers() {}

    /** Returns an empty document of a day, such as "15/02/2019"; without one if blank. */
    public static Papers of(String day) {
        Papers papers = new Papers();
        papers.date = Optional.of(day).filter(said -> !said.isBlank()).map(PartialDate::parse);
        return papers;
    }

    /** Adds a part of one paragraph. */
    public Papers part(Element element, String text) {
        return part(element, 0, "", Line.of(text));
    }

    /** Adds a heading, such as "I. MỤC ĐÍCH", whose label is its first word. */
    public Papers heading(int level, String text) {
        return part(
                Element.HEADING,
                level,
                text.substring(0, text.indexOf(' ')),
                Line.of(text).bold());
    }

    /** Adds a paragraph of the text; one with a hyphen or plus sign is a bullet. */
    public Papers body(String text) {
        boolean bullet = text.startsWith("- ") || text.startsWith("+ ");
        return part(Element.BODY, bullet ? 1 : 0, bullet ? text.substring(0, 1) : "", Line.of(text));
    }

    /** Adds a part. */
    public Papers part(Element element, int level, String label, Supply supply) {
        made.add(new Made(element, level, label, annex, supply));
        return this;
    }

    /** Begins the next annex. */
    public Papers annex(String label, String title) {
        annex++;
        return part(Element.ANNEX_LABEL, label).part(Element.ANNEX_TITLE, title);
    }

    /** Adds a table from rows whose cells bars divide. */
    public Papers table(String... rows) {
        return part(Element.TABLE, 0, "", Contents.grid(rows));
    }

    /** Returns the document. */
    public Paper paper() {
        Content content = Contents.of(made.stream().map(Made::supply).toArray(Supply[]::new));
        List<Piece> pieces = content.sections().get(0).pieces();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            parts.add(made.get(i).part(pieces.get(i)));
        }
        return new Paper(content, parts, Optional.of("KH"), date);
    }
}
