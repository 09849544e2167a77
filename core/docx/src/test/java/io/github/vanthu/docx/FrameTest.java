package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xmlunit.assertj3.XmlAssert;

/** What a style sheet becomes. */
class FrameTest {
    @Test
    void makesNamedStylesOfTheSheet() {
        Element style = style(Sheets.TOP, "PlaceDate");
        assertThat(value(style, "w:name")).isEqualTo("Địa danh thời gian");
        assertThat(value(style, "w:basedOn")).isEqualTo("Normal");
        assertThat(value(style, "w:jc")).isEqualTo("center");
        assertThat(value(style, "w:sz")).isEqualTo("28");
        assertThat(Packages.all(style, "w:i")).hasSize(1);
        assertThat(Packages.all(style, "w:b")).isEmpty();
    }

    @Test
    void makesTheFirstStyleOfALevelWordsOwnHeading() {
        Element heading = style(Sheets.TOP, "Heading1");
        assertThat(value(heading, "w:name")).isEqualTo("heading 1");
        assertThat(value(heading, "w:aliases")).isEqualTo("Mục I");
        assertThat(value(heading, "w:outlineLvl")).isEqualTo("0");
        assertThat(value(heading, "w:next")).isEqualTo("Body");
        Element annex = style(Sheets.TOP, "AnnexLabel");
        assertThat(value(annex, "w:name")).isEqualTo("Phụ lục");
        assertThat(value(annex, "w:outlineLvl")).isEqualTo("0");
        assertThat(value(style(Sheets.TOP, "FootnoteText"), "w:name")).isEqualTo("footnote text");
    }

    @Test
    void keepsNamesAndIdentifiersApart() {
        ParagraphStyle first = Sheets.named("Normal", "Nội dung", 0);
        ParagraphStyle second = Sheets.named("Other", "nội dung", 0);
        StyleSheet sheet =
                new StyleSheet(List.of(first, second), first, second, StyleSheet.PageNumberPosition.TOP_CENTRE);
        assertThat(value(style(sheet, "NormalOfSheet"), "w:name")).isEqualTo("Nội dung");
        assertThat(value(style(sheet, "Other"), "w:aliases")).isEqualTo("nội dung (Other)");
        assertThat(value(style(sheet, "Normal"), "w:name")).isEqualTo("Normal");
    }

    @Test
    void setsTimesNewRomanEverywhere() {
        Element fonts =
                Packages.all(root(Sheets.TOP, "word/styles.xml"), "w:rFonts").get(0);
        for (String script : List.of("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")) {
            assertThat(fonts.getAttribute(script)).isEqualTo("Times New Roman");
        }
        assertThat(value(root(Sheets.TOP, "word/fontTable.xml"), "w:altName")).isEqualTo("Liberation Serif");
        assertThat(Packages.all(root(Sheets.TOP, "word/styles.xml"), "w:lang")
                        .get(0)
                        .getAttribute("w:val"))
                .isEqualTo("vi-VN");
    }

    @Test
    void setsCompatibilityModeAndSpacesThatAddUp() {
        for (String path : List.of(
                "//w:compatSetting[@w:name='compatibilityMode' and @w:val='14']",
                "//w:doNotUseHTMLParagraphAutoSpacing",
                "//w:evenAndOddHeaders[@w:val='false']",
                "//w:footnotePr/w:footnote[@w:id='-1']")) {
            XmlAssert.assertThat(part(Sheets.TOP, "word/settings.xml"))
                    .withNamespaceContext(Map.of("w", Namespaces.WORD))
                    .hasXPath(path);
        }
    }

    @Test
    void equalsTheApprovedStyles() throws IOException {
        Path approved = Path.of("src/test/resources/io/github/vanthu/docx/styles.approved.xml");
        String actual = part(Sheets.TOP, "word/styles.xml").replace("><w:style ", ">\n<w:style ");
        if (System.getProperty("golden.accept") != null) {
            Files.writeString(approved, actual);
        }
        assertThat(approved)
                .as("a change of what a style sheet becomes needs a new FrameKey.FORMAT, then -Dgolden.accept")
                .hasContent(actual);
    }

    @Test
    void keyDependsOnEveryValue() {
        String key = new FrameKey(Sheets.TOP, "vi-VN").digest();
        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(new FrameKey(Sheets.TOP, "vi-VN").digest());
        assertThat(new FrameKey(Sheets.BOTTOM, "vi-VN").digest()).isNotEqualTo(key);
        assertThat(new FrameKey(Sheets.TOP, "en").digest()).isNotEqualTo(key);
        ParagraphStyle one = Sheets.named("A", "B 1:C", 0);
        ParagraphStyle other = Sheets.named("A 1", "B:C", 0);
        assertThat(new FrameKey(Sheets.of(one), "vi").text()).isNotEqualTo(new FrameKey(Sheets.of(other), "vi").text());
    }

    private static Element style(StyleSheet sheet, String id) {
        return Packages.all(root(sheet, "word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Element element, String child) {
        return Packages.all(element, child).get(0).getAttribute("w:val");
    }

    private static Element root(StyleSheet sheet, String part) {
        return Packages.root(part(sheet, part));
    }

    private static String part(StyleSheet sheet, String name) {
        return Packages.FRAMES.frame(sheet, "vi-VN").parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .xml();
    }
}
