package io.github.vanthu.check.clean;

/** How other writers spell the same markup. */
final class OtherHabits {
    private OtherHabits() {}

    /** LibreOffice: values written out, start and end for left and right, empty properties. */
    static String libreOffice(String document) {
        return document.replace("<w:b/>", "<w:b w:val='true'/>")
                .replace("<w:i/>", "<w:i w:val='true'/>")
                .replace("<w:pPr>", "<w:pPr><!-- soạn bằng LibreOffice -->")
                .replaceAll("(<w:pStyle [^>]*>)", "$1<w:widowControl/>")
                .replace("<w:r><w:t", "<w:r><w:rPr></w:rPr><w:t")
                .replace("<w:tr>", "<w:tr><w:trPr></w:trPr>")
                .replaceAll("(<w:tcW [^>]*>)", "$1<w:tcBorders></w:tcBorders>")
                .replace(
                        "<w:titlePg/>",
                        "<w:formProt w:val='false'/><w:titlePg/><w:textDirection w:val='lrTb'/>"
                                + "<w:docGrid w:type='default' w:linePitch='100' w:charSpace='0'/>");
    }

    /** Google Docs: everything direct, every switch said, shading of nothing. */
    static String googleDocs(String document) {
        return document.replace("</w:rPr><w:t", "<w:rtl w:val='0'/></w:rPr><w:t")
                .replaceAll("<w:jc w:val='left'/>", "<w:jc w:val='left'/>")
                .replaceAll(
                        "(<w:pPr>)(<w:tabs>|<w:spacing)",
                        "$1<w:keepNext w:val='0'/><w:keepLines w:val='0'/>"
                                + "<w:pageBreakBefore w:val='0'/><w:widowControl w:val='0'/>$2")
                .replaceAll("(<w:tcW [^>]*>)", "$1<w:shd w:val='clear' w:color='auto' w:fill='auto'/>");
    }

    /** WPS Office: hints, Chinese language for the far east, indents in characters and twips. */
    static String wpsOffice(String document) {
        return document.replace("<w:rFonts ", "<w:rFonts w:hint='default' ")
                .replace(" w:eastAsia='Times New Roman'", " w:eastAsia='宋体'")
                .replace("</w:rPr><w:t", "<w:lang w:val='vi-VN' w:eastAsia='zh-CN' w:bidi='ar-SA'/></w:rPr><w:t")
                .replaceAll(
                        "w:left='0' w:right='0' w:firstLine='720'",
                        "w:leftChars='0' w:firstLine='720' w:firstLineChars='0'")
                .replace(
                        "<w:titlePg/>",
                        "<w:cols w:space='720' w:num='1'/><w:titlePg/><w:docGrid w:linePitch='360' w:charSpace='0'/>");
    }

    /** Wraps runs and paragraphs in content controls. */
    static String grouped(String document) {
        return document.replaceAll(
                        "(<w:r>(?:(?!</w:r>).)*Hà Tĩnh(?:(?!</w:r>).)*</w:r>)",
                        "<w:sdt><w:sdtPr><w:alias w:val='Địa danh'/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>")
                .replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*KẾ HOẠCH<.*?</w:p>)",
                        "<w:sdt><w:sdtPr><w:id w:val='1234'/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>");
    }
}
