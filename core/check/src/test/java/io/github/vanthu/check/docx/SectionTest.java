package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.clean.DocxPackage;
import io.github.vanthu.check.clean.Names;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static final String A4 =
            "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='851' w:bottom='1134'"
                    + " w:left='1701' w:header='567' w:footer='567' w:gutter='0'/>";
    private static final String PAGE = "<w:p><w:fldSimple w:instr='PAGE'>" + TestFile.run("2") + "</w:fldSimple></w:p>";

    private static String end(String properties) {
        return "<w:p><w:pPr><w:sectPr>" + properties + "</w:sectPr></w:pPr></w:p>";
    }

    private static PageSetup setup(String properties) {
        return TestFile.of("<w:p/><w:sectPr>" + properties + "</w:sectPr>")
                .sections()
                .get(0)
                .setup();
    }

    @Test
    void readsPaperAndMargins() {
        PageSetup setup = setup(A4);
        assertThat(setup.width().twips()).isEqualTo(11906);
        assertThat(setup.top().middle().twips()).isEqualTo(1134);
        assertThat(setup.left().middle().twips()).isEqualTo(1701);
        assertThat(setup.landscape()).isFalse();
        assertThat(setup.arabic()).isTrue();
        assertThat(setup.firstNumber()).isEmpty();
        assertThat(setup.place().path()).isEqualTo("/w:document/w:body/w:sectPr");
        assertThat(setup.place().paragraph()).isZero();
    }

    @Test
    void theGutterBelongsToTheLeftAndMarginsMayBeAbsolute() {
        PageSetup setup =
                setup("<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='-1134' w:left='1134' w:gutter='567'/>");
        assertThat(setup.left().middle().twips()).isEqualTo(1701);
        assertThat(setup.top().middle().twips()).isEqualTo(1134);
    }

    @Test
    void aFileThatSaysNothingHasThePaperOfWord() {
        assertThat(TestFile.of("<w:p/>").sections().get(0).setup().width().twips())
                .isEqualTo(12240);
    }

    @Test
    void readsHowPagesAreNumbered() {
        PageSetup setup =
                setup("<w:pgNumType w:start='3' w:fmt='lowerRoman'/><w:titlePg/><w:type w:val='continuous'/>");
        assertThat(setup.firstNumber()).hasValue(3);
        assertThat(setup.arabic()).isFalse();
        assertThat(setup.firstPageApart()).isTrue();
        assertThat(setup.newPage()).isFalse();
    }

    @Test
    void paragraphsStandInTheirSections() {
        List<PageSection> sections = TestFile.of("<w:p/>" + end(A4) + "<w:sdt><w:sdtContent><w:p/>" + end(A4)
                        + "</w:sdtContent></w:sdt><w:p/><w:sectPr>" + A4 + "</w:sectPr>")
                .sections();
        assertThat(sections).extracting(section -> section.pieces().size()).containsExactly(2, 2, 1);
        assertThat(sections.get(2).pieces().get(0).place().section()).isEqualTo(3);
        assertThat(sections.get(2).pieces().get(0).place().paragraph()).isEqualTo(5);
        assertThat(((TextPiece) sections.get(0).pieces().get(0))
                        .look()
                        .room()
                        .middle()
                        .twips())
                .isEqualTo(9354);
    }

    @Test
    void columnsOfTextAreNarrower() {
        String columns = A4 + "<w:cols w:num='2' w:space='354'/>";
        TextPiece text = (TextPiece) TestFile.of("<w:p/><w:sectPr>" + columns + "</w:sectPr>")
                .sections()
                .get(0)
                .pieces()
                .get(0);
        assertThat(text.look().room().middle().twips()).isEqualTo(4500);
    }

    private static List<PageSection> withHeader(String first, String second, String settings) {
        DocxPackage pack = new DocxPackage();
        pack.word("header1", "header", "<w:hdr " + Names.ALL + ">" + PAGE + "</w:hdr>");
        pack.word("settings", "settings", "<w:settings " + Names.ALL + ">" + settings + "</w:settings>");
        String body = "<w:p/>" + end(first) + "<w:p/><w:sectPr>" + second + "</w:sectPr>";
        return TestFile.content(pack.bytes("<w:document " + Names.ALL + "><w:body>" + body + "</w:body></w:document>"))
                .sections();
    }

    private static List<String> furniture(PageSection section) {
        return section.furniture().stream()
                .map(found -> found.area() + " " + found.pages() + (found.numbered() ? " numbered" : ""))
                .toList();
    }

    @Test
    void sectionsGoOnWithTheMarginsOfTheOneBefore() {
        String header = "<w:headerReference w:type='default' r:id='rId1'/>";
        List<PageSection> sections = withHeader(header + "<w:titlePg/>", "", "");
        assertThat(furniture(sections.get(0))).containsExactly("TOP FIRST", "BOTTOM FIRST", "TOP OTHER numbered");
        assertThat(furniture(sections.get(1))).containsExactly("TOP OTHER numbered");
        Furniture top = sections.get(1).furniture().get(0);
        assertThat(top.pieces().get(0).place().part()).isEqualTo("word/header1.xml");
        assertThat(top.pieces().get(0).place().path()).isEqualTo("/w:hdr/w:p");
        assertThat(top.pieces().get(0).place().section()).isEqualTo(2);
    }

    @Test
    void evenPagesDifferOnlyWhereTheFileSaysSo() {
        String both = "<w:headerReference w:type='default' r:id='rId1'/><w:headerReference w:type='even' r:id='rId1'/>";
        assertThat(furniture(withHeader(both, "", "").get(0))).containsExactly("TOP OTHER numbered");
        assertThat(furniture(withHeader(both, "", "<w:evenAndOddHeaders/>").get(0)))
                .containsExactly("TOP EVEN numbered", "BOTTOM EVEN", "TOP OTHER numbered");
    }
}
