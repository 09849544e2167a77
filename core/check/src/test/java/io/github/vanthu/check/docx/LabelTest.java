package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/>" + more + "</w:lvl>";
    }

    private static String list(String levels, String overrides) {
        return "<w:abstractNum w:abstractNumId='0'>" + levels + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId"
                + " w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>" + overrides + "</w:num>";
    }

    private static String paragraph(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + TestFile.run("a") + "</w:p>";
    }

    private static List<String> labels(TestFile file) {
        return file.paragraphs().stream()
                .map(paragraph -> paragraph.runs().stream()
                        .filter(run -> run.kind() == Run.Kind.LABEL)
                        .map(Run::text)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,%1.,1.|2.",
        "upperRoman,%1.,I.|II.",
        "lowerRoman,(%1),(i)|(ii)",
        "lowerLetter,%1),a)|b)",
        "upperLetter,%1.,A.|B.",
        "decimalZero,%1,01|02",
        "bullet,-,-|-",
        "bullet,\uF0B7,•|•",
        "none,,|"
    })
    void countsInFormats(String format, String text, String labels) {
        String written = text == null ? "" : text;
        TestFile file = TestFile.of(paragraph(1, 0) + paragraph(1, 0))
                .with("numbering", list(level(0, format, written, ""), ""));
        assertThat(labels(file).stream().map(String::strip).collect(Collectors.joining("|")))
                .isEqualTo(labels);
    }

    @Test
    void lowerLevelsShowTheHigherOnesAndBeginAnew() {
        String levels = level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%1.%2.", "<w:isLgl/>");
        TestFile file = TestFile.of(
                        paragraph(1, 0) + paragraph(1, 1) + paragraph(1, 1) + paragraph(1, 0) + paragraph(1, 1))
                .with("numbering", list(levels, ""));
        assertThat(labels(file)).containsExactly("I. ", "1.1. ", "1.2. ", "II. ", "2.1. ");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessOneSaysWhereItStarts() {
        String levels = level(0, "decimal", "%1.", "");
        String body = paragraph(1, 0) + paragraph(2, 0) + paragraph(2, 0);
        assertThat(labels(TestFile.of(body).with("numbering", list(levels, ""))))
                .containsExactly("1. ", "2. ", "3. ");
        String start = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        assertThat(labels(TestFile.of(body).with("numbering", list(levels, start))))
                .containsExactly("1. ", "5. ", "6. ");
    }

    @Test
    void aLevelMayGoOnBehindAHigherOne() {
        String levels = level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val='0'/>");
        TestFile file = TestFile.of(paragraph(1, 0) + paragraph(1, 1) + paragraph(1, 0) + paragraph(1, 1))
                .with("numbering", list(levels, ""));
        assertThat(labels(file)).containsExactly("1. ", "a) ", "2. ", "b) ");
    }

    @Test
    void nothingStandsBehindALabelWithoutTab() {
        TestFile file = TestFile.of(paragraph(1, 0))
                .with("numbering", list(level(0, "decimal", "%1.", "<w:suff w:val='nothing'/>"), ""));
        assertThat(labels(file)).containsExactly("1.");
        assertThat(file.first().text()).isEqualTo("1.a");
    }

    @Test
    void stylesBringLabels() {
        String styles =
                "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='H'/><w:pPr><w:numPr><w:numId w:val='1'/>"
                        + "</w:numPr></w:pPr></w:style>";
        String levels = level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "%2)", "<w:pStyle w:val='H'/>");
        TestFile file = TestFile.paragraph("<w:pPr><w:pStyle w:val='H'/></w:pPr>" + TestFile.run("a"))
                .styles(styles)
                .with("numbering", list(levels, ""));
        assertThat(labels(file)).containsExactly("a) ");
    }

    @Test
    void theParagraphMaySwitchTheLabelOfItsStyleOff() {
        assertThat(labels(TestFile.of(paragraph(0, 0)).with("numbering", list(level(0, "decimal", "%1.", ""), ""))))
                .containsExactly("");
    }

    @Test
    void labelsLookAsTheirLevelSays() {
        TestFile file = TestFile.of(paragraph(1, 0))
                .with("numbering", list(level(0, "decimal", "%1.", "<w:rPr><w:b/></w:rPr>"), ""));
        TextPiece paragraph = file.first();
        assertThat(paragraph.runs()).extracting(run -> run.look().bold()).containsExactly(true, false);
    }
}
