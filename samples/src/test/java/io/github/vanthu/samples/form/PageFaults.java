package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.page;
import static io.github.vanthu.samples.form.Alterations.pageNumber;
import static io.github.vanthu.samples.form.Alterations.style;
import static io.github.vanthu.samples.form.Looks.ITALIC;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.margins;
import static io.github.vanthu.samples.form.Looks.size;
import static io.github.vanthu.samples.form.Looks.text;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import java.util.List;

/** Faults of paper, margins, fonts, colours and page numbers (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I). */
final class PageFaults {
    private static final String PROSE = "Tổ chức gian hàng";

    private PageFaults() {}

    static List<FormFault> faults() {
        return List.of(
                FormFault.ofPages(
                        "FORM-001", "paper Letter", page(0, page -> page.on(Length.mm("215.9"), Length.mm("279.4")))),
                FormFault.ofPages("FORM-002", "text across", page(0, PageGeometry::turned)),
                FormFault.ofPages("FORM-003", "top margin 12 mm", page(0, margins("12", "20", "30", "15"))),
                FormFault.ofPages("FORM-003", "bottom margin 8 mm", page(0, margins("20", "8", "30", "15")))
                        .in(FormBase.COMMUNE),
                FormFault.ofPages("FORM-004", "left margin 25 mm", page(0, margins("20", "20", "25", "20"))),
                FormFault.ofPages("FORM-004", "left margin 25 mm", page(0, margins("20", "20", "25", "20")))
                        .in(FormBase.DISTRICT),
                FormFault.ofPages("FORM-005", "right margin 10 mm", page(0, margins("20", "20", "35", "10"))),
                font("Arial"),
                font("VNI-Times"),
                prose("FORM-007", "red", "<w:color w:val=\"FF0000\"/>"),
                prose("FORM-007", "highlighted", "<w:highlight w:val=\"yellow\"/>"),
                numbers("FORM-009", "page numbers below", PageNumberPosition.BOTTOM_RIGHT, FormBase.DEPARTMENT),
                numbers("FORM-009", "page numbers above", PageNumberPosition.TOP_CENTRE, FormBase.DISTRICT),
                number("FORM-009", "page number at the left", aligned(Alignment.LEFT))
                        .docxOnly(),
                number("FORM-010", "page number 12 pt", text(size(12))),
                number("FORM-010", "page number italic", text(ITALIC)),
                docx(
                        "FORM-010",
                        "Roman page numbers",
                        "<w:pgNumType w:start=\"1\"/>",
                        "<w:pgNumType w:fmt=\"upperRoman\" w:start=\"1\"/>"),
                docx("FORM-010", "page numbers from 3", "<w:pgNumType w:start=\"1\"/>", "<w:pgNumType w:start=\"3\"/>"),
                docx("FORM-011", "first page numbered", "<w:titlePg/>", ""));
    }

    private static FormFault font(String family) {
        return prose(
                "FORM-006",
                "font " + family,
                "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:cs=\"" + family + "\"/>");
    }

    private static FormFault prose(String rule, String what, String formatting) {
        return FormFault.ofDocx(rule, what, Element.BODY, PROSE, parts -> parts.run(PROSE, formatting));
    }

    private static FormFault numbers(String rule, String what, PageNumberPosition position, FormBase base) {
        FormFault fault = FormFault.of(rule, what, Element.PAGE_NUMBER, "", pageNumber(position));
        return fault.in(base);
    }

    private static FormFault number(
            String rule, String what, java.util.function.UnaryOperator<io.github.vanthu.document.ParagraphStyle> look) {
        return FormFault.of(rule, what, Element.PAGE_NUMBER, "", style("PageNumber", look));
    }

    private static FormFault docx(String rule, String what, String before, String after) {
        return FormFault.ofDocx(rule, what, Element.PAGE_NUMBER, "", parts -> parts.swap(before, after));
    }
}
