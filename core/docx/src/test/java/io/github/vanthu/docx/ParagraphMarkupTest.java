package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What paragraphs, runs, short rules and footnotes become. */
class ParagraphMarkupTest {
    private static final TextStyle PLAIN = Sheets.BODY.text();

    @Test
    void writesPlainTextWithoutRunProperties() {
        assertThat(Packages.body(Samples.paragraph(Sheets.BODY, "Kế hoạch")))
                .isEqualTo("<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>");
    }

    @Test
    void writesOnlyWhatDiffersFromTheStyle() {
        TextStyle style = Sheets.NAME.text();
        assertThat(runs(Sheets.NAME, Samples.text("A", style.withBold(false)), Samples.text("B", style)))
                .isEqualTo("<w:r><w:rPr><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/></w:rPr><w:t>A</w:t></w:r>"
                        + "<w:r><w:t>B</w:t></w:r>");
    }

    @Test
    void writesRunPropertiesInTheOrderOfTheSchema() {
        TextStyle all = new TextStyle(20, true, true, TextStyle.Position.SUBSCRIPT);
        assertThat(runs(Sheets.BODY, Samples.text("2", all), Samples.text("n", PLAIN)))
                .startsWith("<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
                        + "<w:vertAlign w:val=\"subscript\"/></w:rPr>");
    }

    @Test
    void joinsNeighboursOfOneLookAndKeepsTheirSpaces() {
        assertThat(runs(Sheets.BODY, Samples.text("một ", PLAIN), Samples.text("hai ", PLAIN)))
                .isEqualTo("<w:r><w:t xml:space=\"preserve\">một hai </w:t></w:r>");
    }

    @Test
    void breaksLinesInsideTheRun() {
        assertThat(runs(
                        Sheets.BODY,
                        Samples.text("một", PLAIN),
                        new LineBreak(Origin.NONE),
                        Samples.text("hai", PLAIN)))
                .isEqualTo("<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r>");
    }

    @Test
    void escapesMarkupInText() {
        assertThat(runs(Sheets.BODY, Samples.text("<w:p> & \"x\" ]]>", PLAIN)))
                .isEqualTo("<w:r><w:t>&lt;w:p&gt; &amp; \"x\" ]]&gt;</w:t></w:r>");
    }

    @Test
    void givesTheParagraphMarkTheSizeOfTheLastText() {
        String body = Packages.body(Samples.paragraph(Sheets.BODY, Samples.text("nhỏ", TextStyle.of(24))));
        assertThat(body)
                .startsWith("<w:p><w:pPr><w:pStyle w:val=\"Body\"/><w:rPr><w:sz w:val=\"24\"/>"
                        + "<w:szCs w:val=\"24\"/></w:rPr></w:pPr>");
    }

    @Test
    void keepsWithNextOnlyWhereTheStyleDoesNot() {
        List<Inline> none = List.of();
        assertThat(Packages.body(new Paragraph(Sheets.BODY, none, true, Origin.NONE)))
                .isEqualTo("<w:p><w:pPr><w:pStyle w:val=\"Body\"/><w:keepNext/></w:pPr></w:p>");
        assertThat(Packages.body(new Paragraph(Sheets.HEADING1, none, true, Origin.NONE)))
                .isEqualTo("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:p>");
    }

    @Test
    void drawsARuleAsTopBorderInTheMiddleOfTheColumn() {
        String body = Packages.body(Samples.paragraph(Sheets.MOTTO, "Độc lập - Tự do - Hạnh phúc"), Samples.rule(1000));
        Element rule = Packages.all(Packages.root(wrapped(body)), "w:p").get(1);
        assertThat(Packages.all(rule, "w:top")).singleElement().satisfies(top -> {
            assertThat(top.getAttribute("w:val")).isEqualTo("single");
            assertThat(top.getAttribute("w:sz")).isEqualTo("4");
            assertThat(top.getAttribute("w:space")).isEqualTo("0");
        });
        Element indent = Packages.all(rule, "w:ind").get(0);
        int left = Integer.parseInt(indent.getAttribute("w:left"));
        int right = Integer.parseInt(indent.getAttribute("w:right"));
        assertThat(right - left).isBetween(0, 1);
        // The motto is 60.5 mm wide at 14 pt, the text 165 mm.
        assertThat(left).isBetween(2950, 2980);
    }

    @Test
    void refusesARuleWithoutAParagraphAbove() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Packages.body(Samples.rule(500)))
                .withMessageStartingWith("a rule must follow a paragraph");
    }

    @Test
    void refusesStylesThatTheSheetLacks() {
        ParagraphStyle absent = Sheets.named("Absent", "Không có", 0);
        ParagraphStyle other = Sheets.named("Body", "Nội dung", 0);
        for (ParagraphStyle style : List.of(absent, other)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Packages.body(Samples.paragraph(style, "x")))
                    .withMessage("style not in the style sheet: " + style.id());
        }
    }

    @Test
    void refusesCharactersThatXmlCannotHold() {
        for (String broken : List.of("\u0001", "\uFFFE", "\uD83D", "\uDE00", "\uD83Dx")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Packages.body(Samples.paragraph(Sheets.BODY, broken)))
                    .withMessageStartingWith("character cannot be written: U+");
        }
        assertThat(Packages.body(Samples.paragraph(Sheets.BODY, "\uFFFD\uD83D\uDE00")))
                .contains("\uFFFD\uD83D\uDE00");
    }

    @Test
    void printsFootnoteNumbersRaisedAndBareInTextAndNote() {
        Map<String, String> parts = Packages.parts(Samples.of(
                Samples.paragraph(Sheets.BODY, Samples.text("Một", PLAIN), Samples.footnote("Ghi chú một")),
                Samples.paragraph(Sheets.BODY, Samples.footnote("Ghi chú hai"))));
        String reference = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        assertThat(parts.get("word/document.xml"))
                .contains("<w:t>Một</w:t></w:r>" + reference + "<w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .contains("<w:footnoteReference w:id=\"2\"/>");
        assertThat(parts.get("word/footnotes.xml"))
                .contains("<w:footnote w:type=\"separator\" w:id=\"-1\">")
                .contains("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\">")
                .contains(
                        reference + "<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Ghi chú hai</w:t></w:r>");
    }

    @Test
    void refusesAFootnoteInAFootnote() {
        FootnoteCall outer = new FootnoteCall(
                PLAIN, List.of(Samples.paragraph(Sheets.FOOTNOTE, Samples.footnote("x"))), Origin.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Packages.body(Samples.paragraph(Sheets.BODY, outer)))
                .withMessageStartingWith("a footnote cannot hold a footnote");
    }

    private static String runs(ParagraphStyle style, Inline... inlines) {
        String body = Packages.body(Samples.paragraph(style, inlines));
        return body.substring(body.indexOf("</w:pPr>") + 8, body.length() - "</w:p>".length());
    }

    private static String wrapped(String body) {
        return "<w:body xmlns:w=\"" + Namespaces.WORD + "\">" + body + "</w:body>";
    }
}
