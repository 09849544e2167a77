package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.figures.citation.PrintedBasis;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts together a plan from the parts of a document (dựng dữ liệu kế hoạch). */
final class PlanAssembly {
    private static final PartialDate LATEST = new PartialDate(2100, OptionalInt.empty(), OptionalInt.empty());

    private final Paper paper;
    private final PlanPlaces places;
    private final List<Basis> bases = new ArrayList<>();
    private final Prose opening;
    private final Prose closing;
    private final BodyTree body;

    PlanAssembly(Paper paper, PlanPlaces places) {
        this.paper = paper;
        this.places = places;
        this.opening = new Prose("/opening", places);
        this.closing = new Prose("/closing", places);
        this.body = new BodyTree(places);
    }

    Plan plan(AnnexTables tables) {
        note("/office", Element.ISSUER_NAME);
        note("/number", Element.NUMBER);
        note("/date", Element.PLACE_DATE);
        note("/title", Element.SUBJECT);
        texts();
        Letterhead letterhead = new Letterhead(paper);
        return new Plan(
                Optional.empty(),
                letterhead.office(),
                paper.kind(),
                letterhead.number(),
                letterhead.symbol(),
                paper.date().orElse(LATEST),
                paper.first(Element.DRAFT_MARK).map(part -> part.text().strip()),
                title(),
                bases,
                opening.markdown(),
                body.headings(),
                closing.markdown(),
                RecipientLists.of(paper, places),
                Signers.of(paper),
                tables.tables().stream().map(PaperTable::annex).toList(),
                List.of(),
                Map.of());
    }

    private void note(String pointer, Element element) {
        paper.first(element).ifPresent(part -> places.add(pointer, part));
    }

    private List<String> title() {
        List<TextPiece> lines = paper.all(Element.SUBJECT)
                .filter(part -> part.annex() == 0)
                .flatMap(part -> part.lines().stream())
                .toList();
        List<String> title = new ArrayList<>();
        for (TextPiece line : lines) {
            line.text()
                    .lines()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> {
                        places.add(JsonPointer.child("/title", title.size()), line);
                        title.add(words);
                    });
        }
        return title;
    }

    private void texts() {
        List<Part> parts = paper.parts().stream()
                .filter(part -> part.annex() == 0)
                .filter(part -> switch (part.element()) {
                    case BASE, BODY, HEADING -> true;
                    default -> false;
                })
                .toList();
        Closing end = Closing.of(parts);
        parts.subList(0, end.from()).forEach(this::text);
        parts.subList(end.from(), parts.size()).forEach(part -> end.add(part, closing));
    }

    private void text(Part part) {
        if (part.element() == Element.BASE) {
            basis(part);
        } else if (part.element() == Element.HEADING || body.begun()) {
            body.add(part);
        } else {
            opening.add(part);
        }
    }

    /** A basis in a form of its own stays prose. */
    private void basis(Part part) {
        PrintedBasis.read(part.text().replaceAll("\\s+", " "))
                .ifPresentOrElse(
                        basis -> {
                            places.add(JsonPointer.child("/bases", bases.size()), part);
                            bases.add(basis);
                        },
                        () -> opening.add(part));
    }
}
