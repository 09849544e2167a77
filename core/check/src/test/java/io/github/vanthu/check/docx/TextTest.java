package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

    private static String instruction(String words) {
        return "<w:r><w:instrText xml:space='preserve'>" + words + "</w:instrText></w:r>";
    }

    private static String field(String words, String result) {
        return BEGIN + instruction(words) + SEPARATE + result + END;
    }

    private static List<Remark.Kind> remarks(Content content) {
        return content.remarks().stream().map(Remark::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>|TEXT:a,BREAK:/,TEXT:b",
                "<w:r><w:tab/><w:t>a</w:t><w:cr/></w:r>|TAB:>,TEXT:a,BREAK:/",
                "<w:r><w:t>2018</w:t><w:noBreakHyphen/><w:t>20</w:t><w:softHyphen/></w:r>|TEXT:2018,TEXT:-,TEXT:20",
                "<w:r><w:t xml:space='preserve'> a </w:t></w:r><w:r><w:t> b </w:t></w:r>|TEXT: a ,TEXT:b",
                "<w:r><w:t>a&#160;b</w:t></w:r>|TEXT:a\u00A0b",
                "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>|TEXT:✓",
                "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>|TEXT:a",
                "<w:smartTag><w:customXml><w:r><w:t>a</w:t></w:r></w:customXml></w:smartTag>|TEXT:a",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>|TEXT:a",
                "<w:r><w:br w:type='page'/><w:t>a</w:t><w:br w:type='page'/></w:r>|TEXT:a",
                "<w:r><w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t></w:r>|TEXT:a,BREAK:/,TEXT:b",
                "<w:r><w:pgNum/></w:r>|PAGE_NUMBER:1"
            })
    void readsWhatIsShown(String inside, String shown) {
        assertThat(String.join(",", TestFile.paragraph(inside).runs())).isEqualTo(shown);
    }

    @Test
    void readsFieldsByWhatTheyShow() {
        assertThat(TestFile.paragraph(field(" PAGE  \\* MERGEFORMAT ", TestFile.run("7")))
                        .runs())
                .containsExactly("PAGE_NUMBER:7");
        assertThat(TestFile.paragraph(field("NUMPAGES", "")).runs()).containsExactly("PAGE_COUNT:1");
        assertThat(TestFile.paragraph(field("REF a", TestFile.run("b"))).runs()).containsExactly("TEXT:b");
        assertThat(TestFile.paragraph("<w:fldSimple w:instr='PAGE'>" + TestFile.run("3") + "</w:fldSimple>")
                        .runs())
                .containsExactly("PAGE_NUMBER:3");
    }

    @Test
    void fieldsInInstructionsAreNotShown() {
        String nested = BEGIN
                + instruction("IF ")
                + field("PAGE", TestFile.run("1"))
                + instruction(" = 1 a b")
                + SEPARATE
                + TestFile.run("a")
                + END;
        assertThat(TestFile.paragraph(nested + TestFile.run("z")).runs()).containsExactly("TEXT:a", "TEXT:z");
    }

    @Test
    void fieldsMaySpanParagraphs() {
        String first = "<w:p>" + BEGIN + instruction("TOC") + SEPARATE + TestFile.run("a") + "</w:p>";
        String second = "<w:p>" + TestFile.run("b") + END + TestFile.run("c") + "</w:p>";
        assertThat(TestFile.of(first + second).paragraphs())
                .extracting(TextPiece::text)
                .containsExactly("a", "bc");
    }

    @Test
    void readsChangesAsIfAccepted() {
        String inside = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>" + TestFile.run("a") + "</w:ins>"
                + "<w:moveFrom>" + TestFile.run("y") + "</w:moveFrom><w:moveTo>" + TestFile.run("b") + "</w:moveTo>";
        Content content = TestFile.paragraph(inside).content();
        assertThat(TestFile.paragraph(inside).first().text()).isEqualTo("ab");
        assertThat(remarks(content)).containsExactly(Remark.Kind.TRACKED_CHANGES);
        assertThat(content.remarks().get(0).excerpt()).isEqualTo("x");
        assertThat(content.remarks().get(0).place().paragraph()).isEqualTo(1);
    }

    @Test
    void aParagraphWhoseEndIsRemovedGoesOnInTheNext() {
        String first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + TestFile.run("a") + "</w:p>";
        assertThat(TestFile.of(first + "<w:p>" + TestFile.run("b") + "</w:p>").paragraphs())
                .extracting(TextPiece::text)
                .containsExactly("ab");
    }

    @Test
    void changesOfFormattingAreChanges() {
        String run = "<w:r><w:rPr><w:b/><w:rPrChange/></w:rPr><w:t>a</w:t></w:r>";
        assertThat(remarks(TestFile.paragraph(run).content())).containsExactly(Remark.Kind.TRACKED_CHANGES);
    }

    @Test
    void leavesHiddenTextOut() {
        TestFile file = TestFile.paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>" + TestFile.run("a"));
        assertThat(file.content().remarks())
                .extracting(Remark::kind, Remark::excerpt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Remark.Kind.HIDDEN_TEXT, "x"));
        assertThat(file.runs()).containsExactly("TEXT:a");
    }

    @Test
    void tellsOfComments() {
        String inside = "<w:commentRangeStart w:id='1'/>" + TestFile.run("a") + "<w:commentRangeEnd w:id='1'/>";
        assertThat(remarks(TestFile.paragraph(inside).content())).containsExactly(Remark.Kind.COMMENTS);
    }

    @Test
    void composesLettersAlsoAcrossRuns() {
        Content content = TestFile.paragraph(TestFile.run("Ke\u0302\u0301")).content();
        assertThat(remarks(content)).containsExactly(Remark.Kind.DECOMPOSED_LETTERS);
        TestFile across = TestFile.paragraph(TestFile.run("Kê") + TestFile.run("\u0301 hoạch"));
        assertThat(across.runs()).containsExactly("TEXT:Kế", "TEXT: hoạch");
    }

    @Test
    void composedTextIsNoRemark() {
        assertThat(remarks(TestFile.paragraph(TestFile.run("Kế hoạch năm 2026")).content()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime,Tæng céng kinh phÝ,Tổng cộng kinh phí",
        ".VnTimeH,Tæng céng kinh phÝ,TỔNG CỘNG KINH PHÍ",
        "VNI-Times,Coäng hoøa xaõ hoäi,Cộng hòa xã hội"
    })
    void decodesFontsOfOldEncodings(String font, String written, String shown) {
        String run = "<w:r><w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr><w:t>" + written
                + "</w:t></w:r>";
        TestFile file = TestFile.paragraph(run);
        assertThat(file.first().text()).isEqualTo(shown);
        assertThat(file.first().runs().get(0).look().font()).isEqualTo(font);
        assertThat(remarks(TestFile.paragraph(run).content())).containsExactly(Remark.Kind.OLD_ENCODING);
    }

    @Test
    void tellsOfAnOldFontInTheStyleOfPlainText() {
        String style =
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/><w:rPr><w:rFonts"
                        + " w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr></w:style>";
        String run =
                "<w:r><w:rPr><w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman'/></w:rPr><w:t>Kế</w:t></w:r>";
        assertThat(remarks(TestFile.paragraph(run).styles(style).content()))
                .containsExactly(Remark.Kind.OLD_FONT_IN_STYLE);
    }

    @Test
    void readsNotesWithTheirMarks() {
        String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>";
        String call = raised + "<w:t>(</w:t></w:r>" + raised + "<w:footnoteReference w:id='4'/></w:r>" + raised
                + "<w:t>)</w:t></w:r>";
        String note = "<w:footnote w:id='4'><w:p>" + raised + "<w:footnoteRef/></w:r>" + TestFile.run("Theo báo cáo.")
                + "</w:p></w:footnote><w:footnote w:id='5'><w:p/></w:footnote>";
        Content content = TestFile.paragraph(TestFile.run("a") + call + TestFile.run("."))
                .with("footnotes", note)
                .content();
        TextPiece paragraph = (TextPiece) content.sections().get(0).pieces().get(0);
        assertThat(paragraph.text()).isEqualTo("a.");
        assertThat(paragraph.runs()).extracting(Run::text).containsExactly("a", "(", "1", ")", ".");
        assertThat(content.notes()).extracting(TextPiece::text).containsExactly("Theo báo cáo.");
        assertThat(content.notes().get(0).place().part()).isEqualTo("word/footnotes.xml");
    }

    @Test
    void aTabToTheMiddleCentres() {
        String tabs = "<w:pPr><w:tabs><w:tab w:val='center' w:pos='4680'/></w:tabs></w:pPr><w:r><w:tab/></w:r>";
        assertThat(TestFile.paragraph(tabs + TestFile.run("2")).first().look().alignment())
                .contains(io.github.vanthu.document.Alignment.CENTRE);
        assertThat(TestFile.paragraph(tabs + "<w:r><w:t>2</w:t><w:tab/></w:r>")
                        .first()
                        .look()
                        .alignment())
                .contains(io.github.vanthu.document.Alignment.LEFT);
    }
}
