package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.clean.Names;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLookTest {
    private static final String THEME =
            "<a:theme " + Names.ALL + "><a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText'"
                    + " lastClr='000000'/></a:dk1><a:accent1><a:srgbClr val='4472c4'/></a:accent1></a:clrScheme><a:fontScheme>"
                    + "<a:majorFont><a:latin typeface='Cambria'/></a:majorFont><a:minorFont><a:latin typeface='Calibri'/><a:cs"
                    + " typeface='Arial'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
    private static final String DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'"
            + " w:hAnsiTheme='minorHAnsi' w:cstheme='minorBidi'/><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>";

    private static String style(String type, String id, String inside) {
        return "<w:style w:type='" + type + "' w:styleId='" + id + "'><w:name w:val='" + id + "'/>" + inside
                + "</w:style>";
    }

    private static String formatted(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static TestFile themed(String paragraph, String styles) {
        TestFile file = TestFile.paragraph(paragraph).styles(DEFAULTS + styles);
        file.pack()
                .relate(
                        "theme1.xml",
                        "theme",
                        "application/vnd.openxmlformats-officedocument.theme+xml",
                        THEME.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Test
    void takesFontAndSizeOfTheDefaults() {
        RunLook look = themed(TestFile.run("a"), "").look();
        assertThat(look.font()).isEqualTo("Calibri");
        assertThat(look.size()).isEqualTo(11);
        assertThat(look.styled()).isTrue();
    }

    @Test
    void showsTimesOf10PointsWhereNothingIsSaid() {
        RunLook look = TestFile.paragraph(TestFile.run("a")).look();
        assertThat(look.font()).isEqualTo("Times New Roman");
        assertThat(look.size()).isEqualTo(10);
        assertThat(look.black()).isTrue();
    }

    @Test
    void aFontNamedDirectlyDisplacesTheThemesFont() {
        String fonts = "<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/><w:sz w:val='28'/>";
        RunLook look = themed(formatted(fonts, "a"), "").look();
        assertThat(look.font()).isEqualTo("Arial");
        assertThat(look.size()).isEqualTo(14);
        assertThat(look.styled()).isFalse();
    }

    @Test
    void theThemesFontOfAPlaceDisplacesTheFontBelow() {
        String styles =
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/><w:rPr><w:rFonts"
                        + " w:ascii='Arial' w:hAnsi='Arial'/></w:rPr></w:style>";
        String fonts = "<w:rFonts w:asciiTheme='majorHAnsi' w:hAnsiTheme='majorHAnsi'/>";
        assertThat(themed(formatted(fonts, "a"), styles).look().font()).isEqualTo("Cambria");
    }

    @Test
    void lettersWithMarksAreShownInTheHighFont() {
        String fonts = "<w:rFonts w:ascii='Times New Roman' w:hAnsi='Arial'/>";
        List<Run> runs = TestFile.paragraph(formatted(fonts, "Kế")).first().runs();
        assertThat(runs).extracting(Run::text).containsExactly("K", "ế");
        assertThat(runs).extracting(run -> run.look().font()).containsExactly("Times New Roman", "Arial");
    }

    @Test
    void stylesPassOnWhatTheyRestOn() {
        String styles = style("paragraph", "A", "<w:rPr><w:sz w:val='30'/><w:i/></w:rPr>")
                + style("paragraph", "B", "<w:basedOn w:val='A'/><w:rPr><w:b/></w:rPr>")
                + style("paragraph", "C", "<w:basedOn w:val='B'/><w:rPr><w:i w:val='0'/></w:rPr>");
        RunLook look = TestFile.paragraph("<w:pPr><w:pStyle w:val='C'/></w:pPr>" + TestFile.run("a"))
                .styles(styles)
                .look();
        assertThat(look.size()).isEqualTo(15);
        assertThat(look.bold()).isTrue();
        assertThat(look.italic()).isFalse();
    }

    @Test
    void stylesThatRestOnEachOtherEnd() {
        String styles = style("paragraph", "A", "<w:basedOn w:val='B'/><w:rPr><w:b/></w:rPr>")
                + style("paragraph", "B", "<w:basedOn w:val='A'/>");
        assertThat(TestFile.paragraph("<w:pPr><w:pStyle w:val='A'/></w:pPr>" + TestFile.run("a"))
                        .styles(styles)
                        .look()
                        .bold())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "<w:b/>,<w:b/>,'',false",
        "<w:b/>,'','',true",
        "'',<w:b/>,'',true",
        "<w:b/>,<w:b/>,<w:b/>,true",
        "<w:b/>,<w:b w:val='0'/>,'',true",
        "<w:b/>,'',<w:b w:val='false'/>,false"
    })
    void boldOfTwoStylesCancelsOutAndDirectBoldDecides(
            String paragraph, String character, String direct, boolean bold) {
        String styles = style("paragraph", "P", "<w:rPr>" + paragraph + "</w:rPr>")
                + style("character", "C", "<w:rPr>" + character + "</w:rPr>");
        String run = formatted("<w:rStyle w:val='C'/>" + direct, "a");
        RunLook look = TestFile.paragraph("<w:pPr><w:pStyle w:val='P'/></w:pPr>" + run)
                .styles(styles)
                .look();
        assertThat(look.bold()).isEqualTo(bold);
    }

    @Test
    void boldOfTheDefaultsStays() {
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("paragraph", "P", "<w:rPr><w:b/></w:rPr>");
        assertThat(TestFile.paragraph("<w:pPr><w:pStyle w:val='P'/></w:pPr>" + TestFile.run("a"))
                        .styles(styles)
                        .look()
                        .bold())
                .isTrue();
    }

    @Test
    void latinTextTakesTheLatinSizeAndMarkedTextTheOther() {
        String sizes = "<w:sz w:val='28'/><w:szCs w:val='40'/>";
        assertThat(TestFile.paragraph(formatted(sizes, "a")).look().size()).isEqualTo(14);
        assertThat(TestFile.paragraph(formatted("<w:cs/>" + sizes, "a")).look().size())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:color w:val='ff0000'/>,FF0000",
        "<w:color w:val='auto'/>,auto",
        "<w:color w:val='FF0000' w:themeColor='text1'/>,000000",
        "<w:color w:val='FF0000' w:themeColor='accent1'/>,4472C4",
        "<w:color w:val='FF0000' w:themeColor='text1' w:themeTint='80'/>,7F7F7F",
        "'',auto"
    })
    void resolvesColours(String properties, String colour) {
        assertThat(themed(formatted(properties, "a"), "").look().colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:highlight w:val='yellow'/>,true",
        "<w:highlight w:val='none'/>,false",
        "<w:shd w:val='clear' w:color='auto' w:fill='FFFF00'/>,true",
        "<w:shd w:val='clear' w:color='auto' w:fill='FFFFFF'/>,false",
        "<w:shd w:val='clear' w:color='auto' w:fill='auto'/>,false",
        "<w:shd w:val='pct25' w:color='auto' w:fill='auto'/>,true"
    })
    void findsWhatLiesBehindCharacters(String properties, boolean shaded) {
        assertThat(TestFile.paragraph(formatted(properties, "a")).look().shaded())
                .isEqualTo(shaded);
    }

    @Test
    void readsLinesAndPositionsOfCharacters() {
        RunLook look = TestFile.paragraph(
                        formatted("<w:u w:val='single'/><w:strike/><w:vertAlign w:val='superscript'/>", "a"))
                .look();
        assertThat(look.underlined()).isTrue();
        assertThat(look.struck()).isTrue();
        assertThat(look.raised()).isTrue();
        assertThat(TestFile.paragraph(formatted("<w:u w:val='none'/>", "a"))
                        .look()
                        .underlined())
                .isFalse();
    }

    @Test
    void showsCapitalsThatComeFromFormatting() {
        Run run = TestFile.paragraph(formatted("<w:caps/>", "kế hoạch"))
                .first()
                .runs()
                .get(0);
        assertThat(run.text()).isEqualTo("KẾ HOẠCH");
        assertThat(run.look().capitals()).isTrue();
    }

    @Test
    void cellsTakeTheFormattingOfTheirTablesStyle() {
        String styles = style(
                "table",
                "T",
                "<w:rPr><w:sz w:val='24'/></w:rPr><w:tblStylePr w:type='firstRow'><w:pPr><w:jc w:val='center'/></w:pPr><w:rPr>"
                        + "<w:b/></w:rPr></w:tblStylePr>");
        String cell = "<w:tc><w:p>" + TestFile.run("a") + "</w:p></w:tc>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val='T'/><w:tblLook w:val='0020'/></w:tblPr><w:tr>" + cell
                + "</w:tr><w:tr>" + cell + "</w:tr></w:tbl>";
        List<RunLook> looks = TestFile.of(table).styles(styles).table().rows().stream()
                .map(row -> TestFile.text(row.cells().get(0)).runs().get(0).look())
                .toList();
        assertThat(looks).extracting(RunLook::bold).containsExactly(true, false);
        assertThat(looks).extracting(RunLook::size).containsExactly(12.0, 12.0);
    }
}
