package io.github.vanthu.typeset;

import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import java.util.ArrayList;
import java.util.List;

/** Breaks one section into pages. */
final class PageBuilder {
    private final PageGeometry geometry;
    private final PageNumbers numbers;
    private final int textHeight;
    private final List<Page> pages = new ArrayList<>();

    /** Footnotes, or ends of footnotes, that found no room on the page of their call. */
    private Flow carried = Flow.EMPTY;

    private PageBuilder(PageGeometry geometry, StyleSheet styles, FontMetrics metrics) {
        this.geometry = geometry;
        this.numbers = new PageNumbers(geometry, styles, metrics);
        this.textHeight = geometry.height().twips()
                - geometry.top().twips()
                - geometry.bottom().twips();
    }

    /** Returns the pages of a section, at least one; {@code lead} stands above its blocks. */
    static List<Page> pages(Section section, Element element, List<Box> lead, StyleSheet styles, FontMetrics metrics) {
        double width = Twips.textWidth(section.page());
        List<Box> boxes = new ArrayList<>(lead);
        boxes.addAll(Setting.ofSection(metrics, width).boxes(section.blocks(), element.blocks(), width));
        PageBuilder builder = new PageBuilder(section.page(), styles, metrics);
        builder.build(Flow.of(boxes));
        return builder.pages;
    }

    private void build(Flow flow) {
        Flow rest = flow;
        do {
            rest = addPage(rest);
        } while (!rest.isEmpty() || !carried.isEmpty());
    }

    private Flow addPage(Flow flow) {
        Canvas canvas = new Canvas();
        numbers.paint(canvas, pages.size() + 1);
        Room room = new Room(textHeight, Math.min(textHeight / 2, height(carried)));
        Column.Filled text = Column.force(flow, room, pages.isEmpty());
        text.paint(canvas, Twips.whole(geometry.left()), geometry.top().twips());
        paintNotes(canvas, text);
        pages.add(new Page(geometry, pages.size() + 1, canvas.marks(), canvas.slots()));
        return text.rest();
    }

    private void paintNotes(Canvas canvas, Column.Filled text) {
        Flow notes = notes(text);
        if (notes.isEmpty()) {
            return;
        }
        int area = textHeight - text.height() - Footnotes.areaHeight(1);
        Column.Filled placed = text.placed().isEmpty()
                ? Column.force(notes, new Room(area, 0), false)
                : Column.fill(notes, new Room(area, 0), false);
        carried = placed.rest();
        if (!placed.placed().isEmpty()) {
            paintNotes(canvas, placed, height(placed));
        }
    }

    private void paintNotes(Canvas canvas, Column.Filled notes, int height) {
        int top = geometry.top().twips() + textHeight - height;
        double left = Twips.whole(geometry.left());
        Footnotes.paintSeparator(canvas, left, Twips.textWidth(geometry), top);
        notes.paint(canvas, left, top);
    }

    private Flow notes(Column.Filled text) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            boxes.add(carried.box(i));
        }
        text.notes().forEach(note -> boxes.addAll(note.boxes()));
        return Flow.of(boxes);
    }

    private static int height(Flow flow) {
        return Column.fill(flow, Room.ENDLESS, false).height();
    }

    private static int height(Column.Filled notes) {
        return notes.height();
    }
}
