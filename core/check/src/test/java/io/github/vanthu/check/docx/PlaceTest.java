package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.clean.Names;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PlaceTest {
    private static final String BODY = "<w:p>" + TestFile.run("một") + TestFile.run("hai")
            + "</w:p><w:sdt><w:sdtContent><w:p>"
            + "<w:hyperlink>" + TestFile.run("ba")
            + "</w:hyperlink></w:p></w:sdtContent></w:sdt><w:tbl><w:tr><w:tc><w:p>"
            + TestFile.run("bốn") + "</w:p></w:tc><w:tc><w:p>" + TestFile.run("năm")
            + "</w:p></w:tc></w:tr></w:tbl><w:p><w:ins>"
            + TestFile.run("sáu") + "</w:ins><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline>"
            + "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>" + TestFile.run("bảy") + "</w:p><w:p>"
            + TestFile.run("tám")
            + "</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
            + "</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>";

    private static List<TextPiece> all(List<Piece> pieces) {
        List<TextPiece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof TextPiece text) {
                all.add(text);
                text.shapes().stream().map(Shape::pieces).forEach(inside -> all.addAll(all(inside)));
            } else if (piece instanceof TablePiece table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> all.addAll(all(cell.pieces())));
            }
        }
        return all;
    }

    private static String text(Document document, String path) throws XPathExpressionException {
        XPath way = XPathFactory.newInstance().newXPath();
        String local = path.replaceAll("/([\\w-]+:[\\w-]+)", "/*[name()='$1']");
        NodeList found = (NodeList) way.evaluate(local, document, XPathConstants.NODESET);
        assertThat(found.getLength()).as(path).isEqualTo(1);
        return found.item(0).getTextContent();
    }

    @Test
    void pathsLeadToParagraphsAndRunsOfTheFile() throws Exception {
        String xml = "<w:document " + Names.ALL + "><w:body>" + BODY + "</w:body></w:document>";
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<TextPiece> paragraphs = all(TestFile.of(BODY).sections().get(0).pieces());
        assertThat(paragraphs)
                .extracting(TextPiece::text)
                .containsExactly("mộthai", "ba", "bốn", "năm", "sáu", "bảy", "tám");
        for (TextPiece paragraph : paragraphs) {
            assertThat(text(document, paragraph.place().path())).startsWith(paragraph.text());
            for (Run run : paragraph.runs()) {
                assertThat(text(document, run.path())).isEqualTo(run.text());
            }
        }
    }

    @Test
    void paragraphsAreCountedInReadingOrder() {
        assertThat(all(TestFile.of(BODY).sections().get(0).pieces()))
                .extracting(paragraph -> paragraph.place().paragraph())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void pathsSpeakTheFilesOwnPrefixes() {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] file = TestFile.of("")
                .pack()
                .bytes("<document xmlns='" + word + "'><body><p/><p><r><t>a</t></r></p></body></document>");
        TextPiece second = TestFile.paragraphs(file).get(1);
        assertThat(second.place().path()).isEqualTo("/document/body/p[2]");
        assertThat(second.text()).isEqualTo("a");
    }
}
