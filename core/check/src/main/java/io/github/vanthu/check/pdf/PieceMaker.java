package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TableRow;
import io.github.vanthu.check.content.TextPiece;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes pieces of the blocks of one section and numbers them. */
final class PieceMaker {
    private static final Underlines NOTHING = new Underlines(List.of(), List.of());

    private final int section;
    private final boolean notes;
    private final Map<Integer, PageText> pages;
    private final Map<Integer, Underlines> underlines;
    private IdentityHashMap<Node.Paragraph, List<Shape>> shapes = new IdentityHashMap<>();
    private int count;

    /**
     * Begins a section.
     *
     * @param section its number from 1
     * @param before how many paragraphs stand before it
     * @param pages its pages
     * @param notes whether it has footnotes
     */
    PieceMaker(int section, int before, List<PageText> pages, boolean notes) {
        this.section = section;
        this.count = before;
        this.notes = notes;
        this.pages = pages.stream().collect(Collectors.toMap(PageText::number, page -> page));
        this.underlines = pages.stream().collect(Collectors.toMap(PageText::number, Underlines::of));
    }

    int count() {
        return count;
    }

    /** Finds what is drawn at the paragraphs. */
    void draw(List<Node> nodes) {
        shapes = ShapeFinder.shapes(nodes, pages.values());
    }

    List<Piece> pieces(List<Node> nodes) {
        return nodes.stream().map(this::piece).toList();
    }

    private Piece piece(Node node) {
        if (node instanceof Node.Paragraph text) {
            return paragraph(text);
        }
        return node instanceof Node.Ruled ruled ? table(ruled) : columns((Node.Beside) node);
    }

    TextPiece paragraph(Node.Paragraph paragraph) {
        ContentPlace place = place(paragraph.first().page());
        List<Run> runs =
                new RunMaker(underlines.getOrDefault(paragraph.first().page(), NOTHING), notes).runs(paragraph.lines());
        return new TextPiece(place, runs, LookMaker.look(paragraph), shapes.getOrDefault(paragraph, List.of()));
    }

    private ContentPlace place(int page) {
        count++;
        return new ContentPlace(page, section, count, "", "");
    }

    private TablePiece table(Node.Ruled table) {
        ContentPlace first = new ContentPlace(table.rows().get(0).page(), section, count + 1, "", "");
        List<TableRow> rows = table.rows().stream()
                .map(row -> new TableRow(row.cells().stream().map(this::cell).toList(), row.head()))
                .toList();
        double width = table.grid().right() - table.grid().left();
        return new TablePiece(first, rows, LookMaker.range(width, width), room(table.room()), true);
    }

    private TableCell cell(Node.Cell cell) {
        Grid.Area area = cell.area();
        List<Piece> inside = new ArrayList<>();
        cell.paragraphs().forEach(text -> inside.add(paragraph(text)));
        double width = cell.room().width();
        return new TableCell(
                area.row(),
                area.column(),
                area.rows(),
                area.columns(),
                LookMaker.range(Math.max(0, width - LookMaker.PADDING * 2), width),
                true,
                inside);
    }

    private TablePiece columns(Node.Beside beside) {
        int page = beside.columns().get(0).get(0).first().page();
        ContentPlace first = new ContentPlace(page, section, count + 1, "", "");
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < beside.columns().size(); i++) {
            List<Piece> inside = new ArrayList<>();
            beside.columns().get(i).forEach(text -> inside.add(paragraph(text)));
            cells.add(new TableCell(0, i, 1, 1, room(beside.rooms().get(i)), false, inside));
        }
        return new TablePiece(
                first, List.of(new TableRow(cells, false)), room(beside.room()), room(beside.room()), false);
    }

    private static LengthRange room(Room room) {
        return LookMaker.range(room.width(), room.width());
    }
}
