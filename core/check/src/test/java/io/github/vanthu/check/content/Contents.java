package io.github.vanthu.check.content;

import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Contents of finished files that tests make up, their paragraphs numbered in reading order. */
public final class Contents {
    private int paragraph;
    private final int section;

    private Contents(int section, int paragraph) {
        this.section = section;
        this.paragraph = paragraph;
    }

    /** Returns a DOCX of one upright section. */
    public static Content of(Supply... pieces) {
        return sections(section(pieces));
    }

    /** Returns a DOCX of some sections. */
    public static Content sections(PageSection... sections) {
        List<PageSection> placed = new ArrayList<>();
        int paragraphs = 0;
        for (PageSection one : sections) {
            Contents numbering = new Contents(placed.size() + 1, paragraphs);
            placed.add(new PageSection(one.setup(), numbering.placed(one.pieces()), one.furniture()));
            paragraphs = numbering.paragraph;
        }
        return new Content(Content.Kind.DOCX, placed, List.of(), List.of());
    }

    /** Returns an upright section of A4 with the margins of the decree and the number of the page above. */
    public static PageSection section(Supply... pieces) {
        return new PageSection(upright(), Stream.of(pieces).map(Supply::piece).toList(), List.of(numbers()));
    }

    /** Returns the pages' top margin with the number of the page. */
    public static Furniture numbers() {
        TextPiece number = Line.of("2").kind(Run.Kind.PAGE_NUMBER).centre().piece();
        return new Furniture(Furniture.Area.TOP, Furniture.Pages.OTHER, List.of(number));
    }

    /** Returns A4 upright, margins of 20, 20, 30 and 15 mm. */
    public static PageSetup upright() {
        return new PageSetup(
                ContentPlace.FILE,
                Length.mm(210),
                Length.mm(297),
                LengthRange.exactly(Length.mm(20)),
                LengthRange.exactly(Length.mm(20)),
                LengthRange.exactly(Length.mm(30)),
                LengthRange.exactly(Length.mm(15)),
                true,
                true,
                OptionalInt.empty(),
                true,
                OptionalInt.empty());
    }

    /** Returns a table without lines, its columns equally wide, from rows of cells. */
    public static Supply table(Cells... rows) {
        return table(false, rows);
    }

    /** Returns a table with lines. */
    public static Supply grid(String... rows) {
        return table(
                true,
                Stream.of(rows)
                        .map(row -> Cells.of(Stream.of(row.split("\\|", -1))
                                .map(cell -> Cells.cell(Line.of(cell).size(12)))
                                .toArray(Cells.Cell[]::new)))
                        .toArray(Cells[]::new));
    }

    private static Supply table(boolean bordered, Cells... rows) {
        int columns = Stream.of(rows).mapToInt(row -> row.cells().size()).reduce(1, Math::max);
        Length width = new Length(Length.mm(165).emu() / columns);
        List<TableRow> made = new ArrayList<>();
        for (Cells row : rows) {
            made.add(new TableRow(row.at(made.size(), width), false));
        }
        LengthRange all = LengthRange.exactly(Length.mm(165));
        return () -> new TablePiece(ContentPlace.FILE, made, all, all, bordered);
    }

    private List<Piece> placed(List<Piece> pieces) {
        return pieces.stream().map(this::placed).toList();
    }

    private Piece placed(Piece piece) {
        return piece instanceof TablePiece table ? placed(table) : placed((TextPiece) piece);
    }

    private Piece placed(TextPiece text) {
        paragraph++;
        ContentPlace place = place();
        List<Shape> shapes = text.shapes().stream().map(this::placed).toList();
        return new TextPiece(place, text.runs(), text.look(), shapes);
    }

    private Shape placed(Shape shape) {
        return new Shape(
                shape.kind(),
                shape.width(),
                shape.height(),
                shape.left(),
                shape.stroke(),
                shape.mediaType(),
                shape.transparent(),
                placed(shape.pieces()));
    }

    private Piece placed(TablePiece table) {
        ContentPlace first = new ContentPlace(0, section, paragraph + 1, "word/document.xml", "");
        List<TableRow> rows = table.rows().stream()
                .map(row -> new TableRow(row.cells().stream().map(this::placed).toList(), row.head()))
                .toList();
        return new TablePiece(first, rows, table.width(), table.room(), table.bordered());
    }

    private TableCell placed(TableCell cell) {
        return new TableCell(
                cell.row(),
                cell.column(),
                cell.rows(),
                cell.columns(),
                cell.width(),
                cell.ruledBelow(),
                placed(cell.pieces()));
    }

    private ContentPlace place() {
        return new ContentPlace(
                0, section, paragraph, "word/document.xml", "/w:document/w:body/w:p[" + paragraph + "]");
    }
}
