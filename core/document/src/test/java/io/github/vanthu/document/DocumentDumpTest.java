package io.github.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentDumpTest {
    private static final TextStyle PLAIN = TextStyle.of(28);
    private static final ParagraphStyle BODY = style("Body", 0);
    private static final ParagraphStyle HEADING = style("Heading1", 1);
    private static final Origin LITERAL = new Origin("a.ftl", 3, 7, List.of());
    private static final Origin DATUM = new Origin("a.ftl", 4, 1, List.of("#/title/0", "#/title/1"));

    private static ParagraphStyle style(String id, int outline) {
        return new ParagraphStyle(
                id,
                id,
                outline,
                PLAIN,
                Alignment.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                false,
                false);
    }

    private static Paragraph paragraph(Inline... inlines) {
        return new Paragraph(BODY, List.of(inlines), false, LITERAL);
    }

    private static Text text(String value) {
        return new Text(value, PLAIN, DATUM);
    }

    private static Document document(Block... blocks) {
        PageGeometry page = new PageGeometry(
                Length.mm(210),
                Length.mm(297),
                Length.mm(20),
                Length.mm(20),
                Length.mm(30),
                Length.mm(15),
                Length.mm(10),
                Length.mm(10));
        return new Document(
                new Document.Properties("Kế hoạch A", "A", "1/KH-UBND", "UBND", "vi-VN", ""),
                new StyleSheet(List.of(BODY, HEADING), BODY, BODY, StyleSheet.PageNumberPosition.TOP_CENTRE),
                List.of(new Section("Kế hoạch", page.turned(), List.of(blocks))));
    }

    private static String blocks(DocumentDump dump, Block... blocks) {
        String text = dump.text(document(blocks));
        return text.substring(text.indexOf("section"));
    }

    @Test
    void beginsWithThePropertiesAndThePageOfEachSection() {
        assertThat(DocumentDump.plain().text(document())).isEqualTo("""
                        document "Kế hoạch A"
                          subject "A"
                          symbol "1/KH-UBND"
                          author "UBND"
                          language vi-VN
                          date
                        section "Kế hoạch" 297 x 210
                        """);
    }

    @Test
    void showsLooksOnlyWhereTheyDifferFromTheParagraph() {
        TextStyle odd = new TextStyle(21, true, true, TextStyle.Position.SUPERSCRIPT);

        assertThat(blocks(DocumentDump.plain(), paragraph(text("a"), new Text("b", odd, DATUM))))
                .isEqualTo("""
                        section "Kế hoạch" 297 x 210
                          paragraph Body
                            text "a"
                            text 10.5pt bold italic superscript "b"
                        """);
    }

    @Test
    void showsUprightTextInABoldParagraph() {
        ParagraphStyle bold = new ParagraphStyle(
                "B",
                "B",
                0,
                PLAIN.withBold(true),
                Alignment.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                false,
                false);

        assertThat(blocks(DocumentDump.plain(), new Paragraph(bold, List.of(text("a")), true, LITERAL)))
                .contains("  paragraph B keep\n    text not-bold \"a\"\n");
    }

    @Test
    void tellsHeadingsBreaksFootnotesAndRules() {
        Paragraph heading = new Paragraph(
                HEADING,
                List.of(
                        text("I."),
                        new LineBreak(LITERAL),
                        new FootnoteCall(PLAIN, List.of(paragraph(text("note"))), LITERAL)),
                false,
                LITERAL);

        assertThat(blocks(DocumentDump.plain(), heading, new Rule(400, BODY, LITERAL)))
                .isEqualTo("""
                        section "Kế hoạch" 297 x 210
                          heading Heading1
                            text "I."
                            break
                            footnote
                              paragraph Body
                                text "note"
                          rule 400 Body
                        """);
    }

    @Test
    void showsSpansRolesAndRowsOfATable() {
        Cell head =
                new Cell(0, 2, 1, Cell.Role.COLUMN_HEAD, Cell.VerticalAlignment.MIDDLE, List.of(paragraph()), LITERAL);
        Cell down = new Cell(1, 1, 3, Cell.Role.DATA, Cell.VerticalAlignment.TOP, List.of(paragraph()), LITERAL);
        Table table = new Table(
                Table.Kind.GRID,
                List.of(Length.mm("12.5"), Length.mm(30)),
                List.of(new Row(List.of(head), false, true, LITERAL)),
                List.of(new Row(List.of(down), true, false, LITERAL)),
                Length.mm("1.9"),
                LITERAL);

        assertThat(blocks(DocumentDump.plain(), table)).isEqualTo("""
                        section "Kế hoạch" 297 x 210
                          table grid 12.5 30 padding 1.9
                            head keep
                              cell 0 span 2 column-head middle
                                paragraph Body
                            row splittable
                              cell 1 rows 3 data top
                                paragraph Body
                        """);
    }

    @Test
    void showsPointersAndPlacesOnDemand() {
        Paragraph paragraph = paragraph(text("a"), new Text("b", PLAIN, LITERAL));

        assertThat(blocks(DocumentDump.withPointers(), paragraph))
                .contains("text \"a\" <- #/title/0 #/title/1\n", "text \"b\" <-\n");
        assertThat(blocks(DocumentDump.withOrigins(), paragraph))
                .contains("text \"a\" @a.ftl:4:1 <- #/title/0 #/title/1\n", "text \"b\" @a.ftl:3:7 <-\n");
    }

    @Test
    void makesQuotesAndNoBreakSpacesVisible() {
        assertThat(blocks(DocumentDump.plain(), paragraph(text("\"a\"\u00a0\\b"))))
                .contains("text \"\\\"a\\\"\\u00a0\\\\b\"");
    }
}
