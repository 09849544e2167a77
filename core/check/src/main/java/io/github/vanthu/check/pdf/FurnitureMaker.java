package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes what stands in the margins of a section's pages. */
final class FurnitureMaker {
    private final PieceMaker pieces;
    private final Room body;

    FurnitureMaker(PieceMaker pieces, Room body) {
        this.pieces = pieces;
        this.body = body;
    }

    List<Furniture> furniture(PageRun run) {
        List<Furniture> furniture = new ArrayList<>();
        boolean apart = run.firstApart();
        add(furniture, run, Furniture.Area.TOP, PageFurniture::top);
        add(furniture, run, Furniture.Area.BOTTOM, PageFurniture::bottom);
        if (apart) {
            PageFurniture first = run.pages().get(0);
            furniture.add(part(Furniture.Area.TOP, Furniture.Pages.FIRST, first, first.top()));
            furniture.add(part(Furniture.Area.BOTTOM, Furniture.Pages.FIRST, first, first.bottom()));
        }
        return furniture;
    }

    private void add(
            List<Furniture> furniture,
            PageRun run,
            Furniture.Area area,
            Function<PageFurniture, List<TextLine>> lines) {
        run.pages().stream()
                .skip(run.firstApart() ? 1 : 0)
                .filter(page -> !lines.apply(page).isEmpty())
                .findFirst()
                .ifPresent(page -> furniture.add(part(area, Furniture.Pages.OTHER, page, lines.apply(page))));
    }

    private Furniture part(Furniture.Area area, Furniture.Pages pages, PageFurniture page, List<TextLine> lines) {
        List<TextPiece> texts = new ParagraphMaker(body, false)
                .paragraphs(lines).stream()
                        .map(pieces::paragraph)
                        .map(text -> numbered(text, page))
                        .toList();
        return new Furniture(area, pages, texts);
    }

    private static TextPiece numbered(TextPiece text, PageFurniture page) {
        if (page.number().isEmpty()) {
            return text;
        }
        String number = Integer.toString(page.number().getAsInt());
        return text.withRuns(text.runs().stream()
                .map(run -> run.text().strip().equals(number) ? counted(run) : run)
                .toList());
    }

    private static Run counted(Run run) {
        return new Run(run.text(), run.look(), Run.Kind.PAGE_NUMBER, run.path());
    }
}
