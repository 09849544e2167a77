package io.github.vanthu.typeset;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Short ways to make nodes for tests, and to read pages. */
final class Samples {
    static final FontMetrics METRICS = FontMetrics.liberationSerif();
    static final ParagraphStyle PLAIN = style("Body", 0, 28, false, false);
    static final ParagraphStyle HEADING = style("Heading1", 1, 28, true, false);
    static final ParagraphStyle TOGETHER = style("Together", 0, 28, false, true);
    static final ParagraphStyle NOTE = style("FootnoteText", 0, 20, false, false);
    static final StyleSheet STYLES =
            new StyleSheet(List.of(PLAIN, HEADING, TOGETHER, NOTE), PLAIN, NOTE, PageNumberPosition.TOP_CENTRE);
    static final Length PADDING = Length.pt(5);

    /** Height of a line at 14 pt, in twips. */
    static final int LINE = 322;

    private Samples() {}

    private static ParagraphStyle style(String id, int level, int size, boolean keepWithNext, boolean together) {
        return new ParagraphStyle(
                id,
                id,
                level,
                TextStyle.of(size),
                Alignment.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                keepWithNext,
                together);
    }

    static ParagraphStyle aligned(Alignment alignment) {
        return new ParagraphStyle(
                alignment.name(),
                alignment.name(),
                0,
                TextStyle.of(28),
                alignment,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                false,
                false);
    }

    static ParagraphStyle spaced(int before, int after, LineSpacing spacing) {
        return new ParagraphStyle(
                "Spaced",
                "Spaced",
                0,
                TextStyle.of(28),
                Alignment.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.pt(before),
                Length.pt(after),
                spacing,
                false,
                false);
    }

    static Text text(String value, ParagraphStyle style) {
        return new Text(value, style.text(), Origin.NONE);
    }

    static Paragraph paragraph(String value) {
        return paragraph(value, PLAIN);
    }

    static Paragraph paragraph(String value, ParagraphStyle style) {
        return paragraph(style, value.isEmpty() ? new Inline[0] : new Inline[] {text(value, style)});
    }

    static Paragraph paragraph(ParagraphStyle style, Inline... content) {
        return new Paragraph(style, List.of(content), false, Origin.NONE);
    }

    /** Returns one paragraph of some lines, each holding one word: {@code a0}, {@code a1} and so on. */
    static Paragraph lines(String name, int count, ParagraphStyle style) {
        Inline[] content = new Inline[2 * count - 1];
        for (int i = 0; i < count; i++) {
            content[2 * i] = text(name + i, style);
            if (i > 0) {
                content[2 * i - 1] = new LineBreak(Origin.NONE);
            }
        }
        return paragraph(style, content);
    }

    /** Returns paragraphs of one line each. */
    static List<Block> singles(String name, int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> paragraph(name + i)).toList());
    }

    static FootnoteCall call(String note) {
        return new FootnoteCall(PLAIN.text(), List.of(paragraph(note, NOTE)), Origin.NONE);
    }

    static Cell cell(int column, int columnSpan, int rowSpan, Block... blocks) {
        return new Cell(
                column, columnSpan, rowSpan, Cell.Role.DATA, Cell.VerticalAlignment.TOP, List.of(blocks), Origin.NONE);
    }

    static Row row(boolean splittable, boolean keepWithNext, Cell... cells) {
        return new Row(List.of(cells), splittable, keepWithNext, Origin.NONE);
    }

    static Row row(String... texts) {
        Cell[] cells = IntStream.range(0, texts.length)
                .mapToObj(i -> cell(i, 1, 1, paragraph(texts[i])))
                .toArray(Cell[]::new);
        return row(false, false, cells);
    }

    static Table table(Table.Kind kind, List<Row> head, List<Row> body) {
        return new Table(kind, List.of(Length.pt(100), Length.pt(100)), head, body, PADDING, Origin.NONE);
    }

    /** Returns a page whose text area is 200 pt wide and some lines of 14 pt high, with a point to spare. */
    static PageGeometry page(int lines) {
        Length margin = Length.pt(40);
        Length height = Length.twips(lines * (long) LINE + 20);
        Length gap = Length.pt(10);
        return new PageGeometry(
                Length.pt(280), height.plus(margin).plus(margin), margin, margin, margin, margin, gap, gap);
    }

    static Document document(PageGeometry page, List<? extends Block> blocks) {
        return document(new Section("", page, List.copyOf(blocks)));
    }

    static Document document(Section... sections) {
        return new Document(new Document.Properties("", "", "", "", "vi-VN", ""), STYLES, List.of(sections));
    }

    static Layout typeset(PageGeometry page, Block... blocks) {
        return new Typesetter(METRICS).typeset(document(page, List.of(blocks)));
    }

    static Layout typeset(PageGeometry page, List<? extends Block> blocks) {
        return new Typesetter(METRICS).typeset(document(page, blocks));
    }

    /** Returns the texts on a page from top to bottom and left to right, without artifacts. */
    static List<String> texts(Layout layout, int page) {
        return marks(layout, page).stream()
                .filter(mark -> mark.element().isPresent())
                .sorted(Comparator.comparingDouble(TextMark::baseline).thenComparingDouble(TextMark::x))
                .map(mark -> mark.text().strip())
                .toList();
    }

    /** Returns the text marks of a page in their order. */
    static List<TextMark> marks(Layout layout, int page) {
        return layout.pages().get(page).marks().stream()
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    }

    static TextMark mark(Layout layout, String text) {
        return IntStream.range(0, layout.pages().size())
                .boxed()
                .flatMap(page -> marks(layout, page).stream())
                .filter(mark -> mark.text().strip().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
