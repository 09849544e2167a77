package io.github.vanthu.check.mend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatedCopyTest {
    private static final String BODY = "<w:p><w:r><w:t xml:space=\"preserve\"> Tiêu đề &amp; số \"1\"</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>Độc lập</w:t></w:r><w:r><w:t>Tự do</w:t></w:r></w:p>"
            + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";

    private static Finding at(String part, String path) {
        return new Finding(
                Problem.error("TEXT-008", Place.file("a.docx"), "đọan", "đoạn"),
                Optional.of(Element.MOTTO),
                "điểm b khoản 1 Mục II",
                new ContentPlace(0, 1, 2, part, path),
                "Độc lập",
                Bilingual.same("12 pt"),
                new Bilingual("từ 13 đến 14 pt", "13 to 14 pt"));
    }

    private static Finding inText(String path) {
        return at("word/document.xml", path);
    }

    private static String document(byte[] file) {
        return TestDocx.part(file, "word/document.xml");
    }

    @Test
    void aCommentSpansTheParagraph() {
        byte[] copy =
                AnnotatedCopy.of(TestDocx.of(BODY).bytes(), List.of(inText("/w:document/w:body/w:p[2]")), Language.VI);
        assertThat(document(copy))
                .contains("<w:jc w:val=\"center\"/></w:pPr><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Độc lập")
                .contains(
                        "Tự do</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
    }

    @Test
    void aCommentSpansARun() {
        byte[] copy = AnnotatedCopy.of(
                TestDocx.of(BODY).bytes(), List.of(inText("/w:document/w:body/w:p[2]/w:r[2]")), Language.VI);
        assertThat(document(copy))
                .contains(
                        "Độc lập</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Tự do</w:t></w:r><w:commentRangeEnd");
    }

    @Test
    void aCommentSaysWhatIsWrongByWhichClauseAndHowToMendIt() {
        byte[] copy =
                AnnotatedCopy.of(TestDocx.of(BODY).bytes(), List.of(inText("/w:document/w:body/w:p[2]")), Language.VI);
        assertThat(TestDocx.part(copy, "word/comments.xml"))
                .contains(
                        "w:author=\"Vanthu\"",
                        ">Tiêu ngữ: lỗi<",
                        "[TEXT-008]",
                        ">Hiện tại: 12 pt; quy định: từ 13 đến 14 pt<",
                        ">Theo điểm b khoản 1 Mục II<")
                .doesNotContain("w:date", "đoạn 2");
    }

    @Test
    void commentsSpeakTheLanguageAskedFor() {
        byte[] copy =
                AnnotatedCopy.of(TestDocx.of(BODY).bytes(), List.of(inText("/w:document/w:body/w:p[2]")), Language.EN);
        assertThat(TestDocx.part(copy, "word/comments.xml"))
                .contains(">Motto: error<", ">Now: 12 pt; wanted: 13 to 14 pt<");
    }

    @Test
    void whatHasNoPlaceInTheTextStandsAtTheFirstParagraphAndNamesItsPlace() {
        List<Finding> findings = List.of(
                inText("/w:document/w:body/w:sectPr[1]"),
                at("word/header1.xml", "/w:hdr/w:p[1]"),
                inText("/w:document/w:body/w:p[77]"));
        byte[] copy = AnnotatedCopy.of(TestDocx.of(BODY).bytes(), findings, Language.VI);
        assertThat(document(copy)).containsPattern("<w:p>(<w:commentRangeStart w:id=\"\\d\"/>){3}<w:r><w:t xml:space");
        assertThat(TestDocx.part(copy, "word/comments.xml")).contains("đoạn 2, “Độc lập”");
    }

    @Test
    void commentsOfOthersStay() {
        String older = "<w:comments><w:comment w:id=\"7\" w:author=\"Lan\"><w:p/></w:comment></w:comments>";
        byte[] file = TestDocx.of(BODY).with("comments", "comments.xml", older).bytes();
        byte[] copy = AnnotatedCopy.of(file, List.of(inText("/w:document/w:body/w:p[2]")), Language.VI);
        assertThat(TestDocx.part(copy, "word/comments.xml"))
                .contains("<w:comment w:author=\"Lan\" w:id=\"7\"><w:p/></w:comment><w:comment", "w:id=\"8\"");
        assertThat(TestDocx.part(copy, "[Content_Types].xml")).isEqualTo(TestDocx.part(file, "[Content_Types].xml"));
    }

    @Test
    void theParagraphAroundABoxCarriesItsComments() {
        String box =
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>";
        byte[] copy = AnnotatedCopy.of(
                TestDocx.of(box + BODY).bytes(),
                List.of(inText("/w:document/w:body/w:p[1]/w:r[1]/w:pict[1]/w:txbxContent[1]/w:p[1]")),
                Language.VI);
        assertThat(document(copy)).contains("<w:body><w:p><w:commentRangeStart", "</w:pict></w:r><w:commentRangeEnd");
        assertThat(TestDocx.part(copy, "word/comments.xml")).contains("đoạn 2, “Độc lập”");
    }

    @Test
    void aParagraphWithoutTextHasItsCommentBehindItsFormatting() {
        String empty = "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>";
        byte[] copy = AnnotatedCopy.of(
                TestDocx.of(empty + BODY).bytes(), List.of(inText("/w:document/w:body/w:p[1]")), Language.VI);
        assertThat(document(copy))
                .contains("</w:pPr><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/><w:r>");
    }

    @Test
    void everythingElseStaysAsItWas() {
        byte[] file =
                TestDocx.of(BODY).with("styles", "styles.xml", "<w:styles/>").bytes();
        byte[] copy = AnnotatedCopy.of(
                file, List.of(inText("/w:document/w:body/w:tbl[1]/w:tr[1]/w:tc[1]/w:p[1]")), Language.VI);
        Map<String, String> after = TestDocx.all(copy);
        assertThat(after).containsEntry("word/styles.xml", TestDocx.part(file, "word/styles.xml"));
        String without = document(copy)
                .replaceAll("<w:commentRange[^>]*/>|<w:r><w:commentReference[^>]*/></w:r>", "")
                .replace("<w:p></w:p>", "<w:p/>");
        assertThat(without).isEqualTo(sorted(document(file)));
    }

    /** Attributes have no order in XML; copies have them sorted. */
    private static String sorted(String xml) {
        byte[] part = xml.getBytes(StandardCharsets.UTF_8);
        return new String(PartXml.written(PartXml.parsed(part)), StandardCharsets.UTF_8);
    }

    @Test
    void theSameFindingsGiveTheSameBytes() {
        List<Finding> findings = List.of(inText("/w:document/w:body/w:p[2]"), inText("/w:document/w:body/w:p[1]"));
        byte[] file = TestDocx.of(BODY).bytes();
        assertThat(AnnotatedCopy.of(file, findings, Language.VI))
                .isEqualTo(AnnotatedCopy.of(file, findings, Language.VI));
        assertThat(AnnotatedCopy.of(file, List.of(), Language.VI)).isEqualTo(file);
    }
}
