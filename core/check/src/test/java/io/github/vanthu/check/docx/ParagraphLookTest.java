package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.document.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphLookTest {
    private static final String SIZE = "<w:rPr><w:sz w:val='28'/></w:rPr>";

    private static ParagraphLook look(String properties) {
        return file(properties).first().look();
    }

    private static TestFile file(String properties) {
        return TestFile.paragraph("<w:pPr>" + properties + "</w:pPr><w:r>" + SIZE + "<w:t>a</w:t></w:r>");
    }

    private static String styled(String id, String inside) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + id + "'/>" + inside
                + "</w:style>";
    }

    @ParameterizedTest
    @CsvSource({
        "both,JUSTIFY",
        "start,LEFT",
        "left,LEFT",
        "end,RIGHT",
        "right,RIGHT",
        "center,CENTRE",
        "distribute,JUSTIFY"
    })
    void readsAlignments(String written, Alignment alignment) {
        assertThat(look("<w:jc w:val='" + written + "'/>").alignment()).contains(alignment);
    }

    @Test
    void aFrameInTheMiddleAlignsItsParagraph() {
        assertThat(look("<w:framePr w:wrap='around' w:hAnchor='margin' w:xAlign='center'/>")
                        .alignment())
                .contains(Alignment.CENTRE);
        assertThat(look("<w:framePr w:w='4000' w:hAnchor='margin' w:xAlign='center'/>")
                        .alignment())
                .contains(Alignment.LEFT);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:ind w:left='100' w:right='50' w:firstLine='720'/>,100,50,720",
        "<w:ind w:start='100' w:end='50' w:hanging='720'/>,100,50,-720",
        "<w:ind w:hanging='0' w:firstLine='720'/>,0,0,720",
        "<w:ind w:firstLineChars='200'/>,0,0,560",
        "<w:ind w:firstLineChars='200' w:firstLine='567'/>,0,0,567",
        "<w:ind w:left='1cm'/>,567,0,0"
    })
    void readsIndents(String written, int left, int right, int first) {
        ParagraphLook look = look(written);
        assertThat(look.left().middle().twips()).isEqualTo(left);
        assertThat(look.right().middle().twips()).isEqualTo(right);
        assertThat(look.firstLine().middle().twips()).isEqualTo(first);
    }

    @Test
    void anIndentOfTheParagraphDisplacesAHangingOneOfItsStyle() {
        TestFile file = file("<w:pStyle w:val='A'/><w:ind w:firstLine='720'/>")
                .styles(styled("A", "<w:pPr><w:ind w:left='300' w:hanging='300'/></w:pPr>"));
        assertThat(file.first().look().firstLine().middle().twips()).isEqualTo(720);
        assertThat(file.first().look().left().middle().twips()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "w:line='240' w:lineRule='auto',1.0,false",
        "w:line='360' w:lineRule='auto',1.5,false",
        "w:line='322' w:lineRule='exact',1.0,true",
        "w:line='400' w:lineRule='atLeast',1.242,true",
        "w:line='200' w:lineRule='atLeast',1.0,true",
        "w:before='0',1.0,false"
    })
    void measuresTheDistanceOfLinesInSingleLines(String written, double multiple, boolean exact) {
        ParagraphLook look = look("<w:spacing " + written + "/>");
        assertThat(look.pitch().from()).isCloseTo(multiple, within(0.001));
        assertThat(look.exactPitch()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "w:before='120' w:after='60',120,60",
        "w:before='120' w:beforeAutospacing='1' w:afterAutospacing='1',280,280",
        "w:beforeLines='50',120,0",
        "w:before='100' w:beforeAutospacing='0',100,0"
    })
    void readsSpaces(String written, int before, int after) {
        ParagraphLook look = look("<w:spacing " + written + "/>");
        assertThat(look.before().middle().twips()).isEqualTo(before);
        assertThat(look.after().middle().twips()).isEqualTo(after);
    }

    private static String paragraph(String properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + TestFile.run("a") + "</w:p>";
    }

    private static int gap(TestFile file) {
        List<TextPiece> paragraphs = file.paragraphs();
        return paragraphs.get(1).look().gapAbove().middle().twips();
    }

    @Test
    void theLargerOfTwoSpacesLiesBetweenParagraphs() {
        String both = paragraph("<w:spacing w:after='60'/>") + paragraph("<w:spacing w:before='120'/>");
        assertThat(gap(TestFile.of(both))).isEqualTo(120);
    }

    @Test
    void spacesAddWhereTheFileSaysSo() {
        String both = paragraph("<w:spacing w:after='60'/>") + paragraph("<w:spacing w:before='120'/>");
        TestFile file =
                TestFile.of(both).with("settings", "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>");
        assertThat(gap(file)).isEqualTo(180);
    }

    @Test
    void contextualSpacingDropsSpacesBetweenParagraphsOfOneStyle() {
        String spacing = "<w:spacing w:before='120' w:after='60'/><w:contextualSpacing/>";
        assertThat(gap(TestFile.of(paragraph(spacing) + paragraph(spacing)))).isZero();
        String other = "<w:pStyle w:val='A'/>" + spacing;
        TestFile apart = TestFile.of(paragraph(other) + paragraph(spacing)).styles(styled("A", ""));
        assertThat(gap(apart)).isEqualTo(120);
    }

    @Test
    void automaticSpaceIsNoneAtTheTopOfACell() {
        String cell =
                "<w:tbl><w:tr><w:tc>" + paragraph("<w:spacing w:beforeAutospacing='1'/>") + "</w:tc></w:tr></w:tbl>";
        TextPiece inside =
                TestFile.text(TestFile.of(cell).table().rows().get(0).cells().get(0));
        assertThat(inside.look().before().middle().twips()).isZero();
    }

    @Test
    void readsTheLevelOfTheHeadingAndItsStyle() {
        TestFile file = file("<w:pStyle w:val='H'/>")
                .styles(styled("H", "<w:pPr><w:keepNext/><w:outlineLvl w:val='0'/></w:pPr>"));
        ParagraphLook look = file.first().look();
        assertThat(look.outline()).isEqualTo(1);
        assertThat(look.style()).isEqualTo("H");
        assertThat(look.keepNext()).isTrue();
        assertThat(look("<w:outlineLvl w:val='9'/>").outline()).isZero();
    }

    @Test
    void findsTheLineBelow() {
        String line = "<w:pBdr><w:bottom w:val='single' w:sz='4' w:color='FF0000'/></w:pBdr>";
        assertThat(look(line).borderBelow().orElseThrow().colour()).isEqualTo("FF0000");
        assertThat(look("<w:pBdr><w:bottom w:val='dashed'/></w:pBdr>")
                        .borderBelow()
                        .orElseThrow()
                        .solid())
                .isFalse();
        assertThat(look("<w:pBdr><w:bottom w:val='nil'/></w:pBdr>").borderBelow())
                .isEmpty();
    }

    @Test
    void aLineAboveAnEmptyParagraphIsTheSame() {
        String line = "<w:pPr><w:pBdr><w:top w:val='single'/></w:pBdr></w:pPr>";
        assertThat(TestFile.paragraph(line).first().look().borderBelow()).isPresent();
        assertThat(TestFile.paragraph(line + TestFile.run("a")).first().look().borderBelow())
                .isEmpty();
    }

    @Test
    void theListOfTheParagraphOverrulesTheStylesIndentAndTheParagraphsOwnOverrulesTheList() {
        String numbering =
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:pPr><w:ind w:left='720' w:hanging='360'/>"
                        + "</w:pPr></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        String styles = styled("A", "<w:pPr><w:ind w:left='100' w:firstLine='50'/></w:pPr>")
                + styled("B", "<w:pPr>" + list + "<w:ind w:left='200'/></w:pPr>");
        assertThat(left("<w:pStyle w:val='A'/>" + list, styles, numbering)).isEqualTo(720);
        assertThat(left("<w:pStyle w:val='A'/>" + list + "<w:ind w:left='10'/>", styles, numbering))
                .isEqualTo(10);
        assertThat(left("<w:pStyle w:val='B'/>", styles, numbering)).isEqualTo(200);
    }

    private static int left(String properties, String styles, String numbering) {
        return file(properties)
                .styles(styles)
                .with("numbering", numbering)
                .first()
                .look()
                .left()
                .middle()
                .twips();
    }
}
