package io.github.vanthu.check.clean;

import java.nio.charset.StandardCharsets;

/** Styles name the fonts of the theme, whose small font is Times New Roman. */
final class ThemeFormatting extends StyleFormatting {
    private static final String FONTS = "w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'"
            + " w:eastAsiaTheme='minorEastAsia' w:cstheme='minorBidi'";

    @Override
    String defaults() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts " + FONTS
                + "/><w:sz w:val='28'/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
                + tableStyle();
    }

    @Override
    public void parts(DocxPackage pack) {
        pack.relate(
                "theme/theme1.xml",
                "theme",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                theme().getBytes(StandardCharsets.UTF_8));
    }

    private static String theme() {
        return "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' name='Office'>"
                + "<a:themeElements><a:clrScheme name='Office'>" + colours() + "</a:clrScheme>"
                + "<a:fontScheme name='Office'><a:majorFont>" + fonts("Calibri Light")
                + "</a:majorFont><a:minorFont>" + fonts("Times New Roman") + "</a:minorFont></a:fontScheme>"
                + "<a:fmtScheme name='Office'><a:fillStyleLst>" + fill().repeat(3) + "</a:fillStyleLst><a:lnStyleLst>"
                + ("<a:ln>" + fill() + "</a:ln>").repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst>"
                + "<a:bgFillStyleLst>" + fill().repeat(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
                + "</a:theme>";
    }

    private static String fill() {
        return "<a:solidFill><a:schemeClr val='phClr'/></a:solidFill>";
    }

    private static String fonts(String latin) {
        return "<a:latin typeface='" + latin + "'/><a:ea typeface=''/><a:cs typeface=''/>"
                + "<a:font script='Viet' typeface='Arial'/>";
    }

    private static String colours() {
        StringBuilder all = new StringBuilder("<a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
                + "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1>");
        for (String name : "dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ", -1)) {
            all.append("<a:" + name + "><a:srgbClr val='44546A'/></a:" + name + ">");
        }
        return all.toString();
    }
}
