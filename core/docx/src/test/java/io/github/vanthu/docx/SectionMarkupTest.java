package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What sections, page numbers and properties become. */
class SectionMarkupTest {
    private static final Block TEXT = Samples.paragraph(Sheets.BODY, "x");
    private static final Block TABLE =
            Samples.frame(Samples.columns(50), Samples.row(Samples.cell(0, 1, 1, Samples.paragraph(Sheets.BODY, "x"))));

    @Test
    void writesPaperMarginsAndNumbersInTheOrderOfTheSchema() {
        assertThat(document(Sheets.TOP, section(Samples.A4, TEXT)))
                .endsWith("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"rId5\"/><w:type w:val=\"nextPage\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                        + " w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>"
                        + "</w:body></w:document>");
    }

    @Test
    void turnsLandscapePaper() {
        assertThat(document(Sheets.TOP, section(Samples.A4.turned(), TEXT)))
                .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
    }

    @Test
    void putsTheNumberIntoTheHeaderOrTheFooter() {
        assertThat(document(Sheets.BOTTOM, section(Samples.A4, TEXT)))
                .contains("<w:footerReference w:type=\"default\" r:id=\"rId4\"/>")
                .doesNotContain("headerReference");
        assertThat(part(Sheets.BOTTOM, "word/footer1.xml")).contains(" PAGE ").contains("\"PageNumber\"");
        assertThat(part(Sheets.BOTTOM, "word/footer2.xml")).doesNotContain("PAGE ");
        assertThat(part(Sheets.TOP, "word/header1.xml")).contains(" PAGE ");
    }

    @Test
    void endsASectionInItsLastParagraph() {
        String xml = document(Sheets.TOP, section(Samples.A4, TEXT), section(Samples.A4.turned(), TEXT));
        List<Element> all = Packages.all(Packages.root(xml), "w:sectPr");
        assertThat(all).extracting(found -> found.getParentNode().getNodeName()).containsExactly("w:pPr", "w:body");
        assertThat(Packages.all(Packages.root(xml), "w:p")).hasSize(2);
    }

    @Test
    void endsASectionBehindATableWithASpacer() {
        String xml = document(Sheets.TOP, section(Samples.A4, TABLE), section(Samples.A4));
        assertThat(xml)
                .contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/><w:sectPr>")
                .contains("</w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p><w:sectPr>");
    }

    @Test
    void putsASpacerBeforeATableThatBeginsADocumentWithFootnotes() {
        String begin = "<w:body><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p><w:tbl>";
        Block call = Samples.paragraph(Sheets.BODY, Samples.footnote("x"));
        Block deep = Samples.frame(Samples.columns(50), Samples.row(Samples.cell(0, 1, 1, call)));
        assertThat(document(Sheets.TOP, section(Samples.A4, TABLE, call))).contains(begin);
        assertThat(document(Sheets.TOP, section(Samples.A4, deep, TEXT))).contains(begin);
        assertThat(document(Sheets.TOP, section(Samples.A4, TABLE, TEXT))).contains("<w:body><w:tbl>");
        assertThat(document(Sheets.TOP, section(Samples.A4, call, TABLE)))
                .doesNotContain("Spacer\"/></w:pPr></w:p><w:tbl>");
    }

    @Test
    void writesTheDocumentProperties() {
        assertThat(part(Sheets.TOP, "docProps/core.xml"))
                .contains("<dc:title>Kế hoạch Triển khai Chương trình \"Mỗi xã một sản phẩm\"</dc:title>")
                .contains("<dc:creator>Ủy ban nhân dân huyện Vũ Quang</dc:creator>")
                .contains("<cp:keywords>35/KH-UBND</cp:keywords>")
                .contains("<dc:language>vi-VN</dc:language>")
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2019-03-22T00:00:00Z</dcterms:created>");
        assertThat(part(Sheets.TOP, "docProps/custom.xml"))
                .contains("name=\"Số, ký hiệu\"><vt:lpwstr>35/KH-UBND</vt:lpwstr>");
    }

    @Test
    void leavesUnknownPropertiesOut() {
        Document.Properties unknown = new Document.Properties("Kế hoạch", "", "", "", "vi-VN", "");
        Document draft = new Document(unknown, Sheets.TOP, List.of(section(Samples.A4, TEXT)));
        assertThat(Packages.parts(draft).get("docProps/core.xml"))
                .contains("dc:title")
                .doesNotContain("<dc:subject", "<cp:keywords", "<dcterms:created");
        assertThat(Packages.parts(draft).get("docProps/custom.xml")).doesNotContain("<property");
        assertThat(WordSchema.findings(Packages.parts(draft))).isEmpty();
    }

    private static Section section(PageGeometry page, Block... blocks) {
        return new Section("Kế hoạch", page, List.of(blocks));
    }

    private static String document(StyleSheet sheet, Section... sections) {
        return Packages.parts(new Document(Samples.PROPERTIES, sheet, List.of(sections)))
                .getOrDefault("word/document.xml", "");
    }

    private static String part(StyleSheet sheet, String name) {
        return Packages.parts(Samples.plan(sheet)).getOrDefault(name, "");
    }
}
