package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private static final String HALF = "nnnnnnnnnn";

    /** Wide enough for fifteen n at 14 pt. */
    private static final double WIDTH = 108;

    @Test
    void takesAsManyWordsAsFit() {
        assertThat(lines("nnnn nnnn nnnn nnnn nnnn", WIDTH)).containsExactly("nnnn nnnn nnnn", "nnnn nnnn");
    }

    @Test
    void spacesAtTheEndHangOver() {
        double width = Samples.METRICS.width("nnnn", Samples.PLAIN.text());
        assertThat(lines("nnnn    nnnn", width)).containsExactly("nnnn", "nnnn");
    }

    @ParameterizedTest
    @CsvSource({"-,-", "–,–", "!,!", "?,?", "…,…"})
    void breaksAfterHyphenDashAndMark(String sign, String kept) {
        assertThat(lines(HALF + sign + HALF, WIDTH)).containsExactly(HALF + kept, HALF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{"})
    void breaksBeforeBracketThatFollowsPunctuation(String bracket) {
        assertThat(lines(HALF + "." + bracket + HALF, WIDTH)).containsExactly(HALF + ".", bracket + HALF);
    }

    @Test
    void breaksBetweenYears() {
        assertThat(lines("giai đoạn 2019-2020", 100)).containsExactly("giai đoạn 2019-", "2020");
    }

    @Test
    void breaksAtSlashOnlyIfThereIsNoOtherPlace() {
        assertThat(lines(HALF + "/" + HALF, WIDTH)).containsExactly(HALF + "/", HALF);
        assertThat(lines("nn nnnnnn/" + HALF, WIDTH)).containsExactly("nn", "nnnnnn/", HALF);
    }

    @Test
    void breaksAtNoSlashThatADigitFollows() {
        assertThat(lines("nn/nnnn/2" + HALF, WIDTH).get(0)).isEqualTo("nn/");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ",", ":", ")", "”", "&", "\u00a0", "="})
    void breaksNeitherBeforeNorAfter(String sign) {
        assertThat(lines(HALF + sign + HALF, WIDTH).get(0)).startsWith(HALF + sign + "n");
    }

    @Test
    void keepsDateWhole() {
        assertThat(lines("ngày 15/02/2019", 66)).containsExactly("ngày", "15/02/2019");
    }

    @Test
    void wordWiderThanLineBreaksInside() {
        List<String> lines = lines("nnn " + HALF + HALF, WIDTH);
        assertThat(String.join("", lines)).isEqualTo("nnn" + HALF + HALF);
        assertThat(lines).hasSize(3);
    }

    @Test
    void narrowestColumnStillHoldsOneCharacter() {
        assertThat(lines("abc", 0)).containsExactly("a", "b", "c");
    }

    @Test
    void emptyParagraphIsOneLine() {
        assertThat(lines("", WIDTH)).containsExactly("");
    }

    @Test
    void justifiedLineFillsTheWidth() {
        Line line = justified("nnnn nnnn nnnn nnnn").get(0);
        double natural = Samples.METRICS.width("nnnn nnnn nnnn", Samples.PLAIN.text());
        assertThat(natural + 2 * line.stretch()).isCloseTo(WIDTH, within(1e-9));
    }

    @Test
    void lastLineIsNotJustified() {
        List<Line> lines = justified("nnnn nnnn nnnn nnnn nnnn");
        assertThat(lines.get(1).stretch()).isZero();
    }

    @Test
    void lineBeforeForcedBreakIsNotJustified() {
        Inline before = Samples.text("nn nn", Samples.PLAIN);
        Inline after = Samples.text("nn nn", Samples.PLAIN);
        Paragraph paragraph =
                Samples.paragraph(Samples.aligned(Alignment.JUSTIFY), before, new LineBreak(Origin.NONE), after);
        assertThat(set(paragraph)).hasSize(2).allMatch(line -> line.stretch() == 0);
    }

    @Test
    void centredAndRightLinesStandWhereTheyMust() {
        double width = Samples.METRICS.width("nn", Samples.PLAIN.text());
        assertThat(set(Samples.paragraph("nn", Samples.aligned(Alignment.CENTRE)))
                        .get(0)
                        .x())
                .isCloseTo((WIDTH - width) / 2, within(1e-9));
        assertThat(set(Samples.paragraph("nn", Samples.aligned(Alignment.RIGHT)))
                        .get(0)
                        .x())
                .isCloseTo(WIDTH - width, within(1e-9));
    }

    private static List<Line> justified(String text) {
        return set(Samples.paragraph(text, Samples.aligned(Alignment.JUSTIFY)));
    }

    private static List<Line> set(Paragraph paragraph) {
        Setting setting = Setting.ofSection(Samples.METRICS, WIDTH);
        return new ParagraphSetter(setting, paragraph, new ElementTree().paragraph(paragraph)).lines(WIDTH);
    }

    private static List<String> lines(String text, double width) {
        Paragraph paragraph = Samples.paragraph(text);
        StyledText styled = StyledText.of(paragraph.content(), new ElementTree().paragraph(paragraph), Samples.METRICS);
        return LineBreaker.lines(styled, width, width).stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }
}
