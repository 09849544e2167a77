package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.List;

/** Makes the content of the pages of a PDF. */
final class ContentMaker {
    private final List<PageSection> sections = new ArrayList<>();
    private final List<TextPiece> notes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int paragraph;

    private ContentMaker() {}

    static Content content(List<PageMarks> marks) {
        ContentMaker maker = new ContentMaker();
        List<PageText> pages = marks.stream().map(PageText::of).toList();
        List<PageRun> runs = PageRun.of(PageFurniture.of(pages));
        for (int i = 0; i < runs.size(); i++) {
            maker.section(runs.get(i), i + 1);
        }
        return new Content(Content.Kind.PDF, maker.sections, maker.notes, maker.remarks);
    }

    private void section(PageRun run, int section) {
        BodyEdges edges = BodyEdges.of(run.texts());
        Room body = edges.room();
        List<NoteFinder.Split> splits =
                run.texts().stream().map(page -> NoteFinder.split(page, body)).toList();
        List<PageText> pages = splits.stream().map(NoteFinder.Split::page).toList();
        List<TextLine> noteLines =
                splits.stream().flatMap(split -> split.notes().stream()).toList();
        run.texts().forEach(page -> remark(page, section));
        List<Node> nodes = NodeMaker.nodes(pages, body);
        PieceMaker pieces = new PieceMaker(section, paragraph, pages, !noteLines.isEmpty());
        pieces.draw(nodes);
        sections.add(new PageSection(
                MarginMaker.setup(run, run.texts(), edges, section),
                pieces.pieces(nodes),
                new FurnitureMaker(pieces, body).furniture(run)));
        for (Node.Paragraph note : new ParagraphMaker(body, false).paragraphs(noteLines)) {
            notes.add(pieces.paragraph(note));
        }
        paragraph = pieces.count();
    }

    private void remark(PageText page, int section) {
        ContentPlace place = new ContentPlace(page.number(), section, paragraph + 1, "", "");
        if (page.empty()) {
            remarks.add(new Remark(Remark.Kind.NO_TEXT, place, ""));
        }
        if (!page.marks().hidden().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.HIDDEN_TEXT, place, page.marks().hidden()));
        }
        if (page.marks().decomposed()) {
            remarks.add(new Remark(Remark.Kind.DECOMPOSED_LETTERS, place, ""));
        }
    }
}
