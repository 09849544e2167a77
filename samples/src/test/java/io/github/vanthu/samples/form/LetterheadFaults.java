package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.all;
import static io.github.vanthu.samples.form.Alterations.everywhere;
import static io.github.vanthu.samples.form.Alterations.look;
import static io.github.vanthu.samples.form.Alterations.rule;
import static io.github.vanthu.samples.form.Alterations.stand;
import static io.github.vanthu.samples.form.Alterations.without;
import static io.github.vanthu.samples.form.Alterations.withoutRule;
import static io.github.vanthu.samples.form.Alterations.words;
import static io.github.vanthu.samples.form.Looks.BOLD;
import static io.github.vanthu.samples.form.Looks.ITALIC;
import static io.github.vanthu.samples.form.Looks.NOT_BOLD;
import static io.github.vanthu.samples.form.Looks.UPRIGHT;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.before;
import static io.github.vanthu.samples.form.Looks.size;
import static io.github.vanthu.samples.form.Looks.spaced;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of the head of page 1, boxes 1 to 4 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1 to II.4). */
final class LetterheadFaults {
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARENT = "UBND TỈNH BẮC NINH";
    private static final String ISSUER = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG";
    private static final String NUMBER = "07/KH-SNNMT";
    private static final String DATE = "Bắc Ninh, ngày 04 tháng 02 năm 2026";

    private LetterheadFaults() {}

    static List<FormFault> faults() {
        List<FormFault> all = new ArrayList<>(state());
        all.addAll(names());
        all.addAll(numbers());
        all.addAll(dates());
        return all;
    }

    private static List<FormFault> state() {
        return List.of(
                FormFault.of(
                                "FORM-147",
                                "name of the Party",
                                Element.COUNTRY,
                                "ĐẢNG CỘNG SẢN",
                                words(COUNTRY, "ĐẢNG CỘNG SẢN VIỆT NAM"))
                        .ofNoElement(),
                country("FORM-012", "letter mistyped", words(COUNTRY, "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM")),
                country("FORM-013", "11 pt", look(COUNTRY, size(11))),
                country("FORM-013", "not bold", look(COUNTRY, NOT_BOLD)),
                country("FORM-013", "small letters", words(COUNTRY, "Cộng hòa xã hội chủ nghĩa Việt Nam")),
                motto("FORM-014", "en dashes", words(MOTTO, "Độc lập – Tự do – Hạnh phúc")),
                motto("FORM-014", "no spaces", words(MOTTO, "Độc lập-Tự do-Hạnh phúc")),
                motto("FORM-014", "small first letters", words(MOTTO, "Độc lập - tự do - hạnh phúc")),
                motto("FORM-015", "12 pt", look(MOTTO, size(12))),
                motto("FORM-015", "not bold", look(MOTTO, NOT_BOLD)),
                motto("FORM-015", "italic", look(MOTTO, ITALIC)),
                motto("FORM-015", "at the left", stand(MOTTO, aligned(Alignment.LEFT)))
                        .docxOnly(),
                motto("FORM-016", "no line", withoutRule(MOTTO)),
                motto("FORM-016", "half a line", rule(MOTTO, 500)),
                FormFault.ofDocx(
                        "FORM-016",
                        "underlined",
                        Element.MOTTO,
                        MOTTO,
                        parts -> parts.run(MOTTO, "<w:u w:val=\"single\"/>")
                                .body(xml ->
                                        xml.replaceFirst("(" + MOTTO + "</w:t></w:r></w:p>)<w:p>.*?</w:p>", "$1"))),
                motto("FORM-017", "spaced apart", stand(MOTTO, before(Length.pt(12)))),
                country("FORM-017", "one and a half lines", stand(COUNTRY, spaced(multiple(360))))
                        .docxOnly());
    }

    private static FormFault country(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.COUNTRY, "CỘNG HÒA XÃ HỘI", alteration);
    }

    private static FormFault motto(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.MOTTO, "Hạnh phúc", alteration);
    }

    static LineSpacing multiple(int value) {
        return new LineSpacing(LineSpacing.Rule.MULTIPLE, value);
    }

    private static List<FormFault> names() {
        return List.of(
                FormFault.of(
                                "FORM-018",
                                "name abbreviated",
                                Element.ISSUER_NAME,
                                "UBND",
                                words("ỦY BAN NHÂN DÂN", "UBND"))
                        .in(FormBase.COMMUNE),
                FormFault.of("FORM-019", "no body above", Element.ISSUER_NAME, "SỞ NÔNG NGHIỆP", without(PARENT)),
                parent("FORM-020", "bold", look(PARENT, BOLD)),
                parent("FORM-020", "11 pt", look(PARENT, size(11))),
                issuer("FORM-021", "not bold", look(ISSUER, NOT_BOLD)),
                issuer("FORM-021", "14 pt", look(ISSUER, size(14))),
                FormFault.of(
                                "FORM-021",
                                "at the left",
                                Element.ISSUER_NAME,
                                "XÃ VÂN KHÊ",
                                stand("XÃ VÂN KHÊ", aligned(Alignment.LEFT)))
                        .docxOnly()
                        .in(FormBase.COMMUNE),
                issuer("FORM-022", "no line", withoutRule(ISSUER)),
                issuer("FORM-022", "line as long as the name", rule(ISSUER, 950)),
                issuer("FORM-023", "one and a half lines", stand(ISSUER, spaced(multiple(360))))
                        .docxOnly());
    }

    private static FormFault parent(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.PARENT_NAME, PARENT, alteration);
    }

    private static FormFault issuer(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.ISSUER_NAME, "SỞ NÔNG NGHIỆP", alteration);
    }

    private static List<FormFault> numbers() {
        return List.of(
                number("FORM-024", "no leading zero", everywhere(NUMBER, "7/KH-SNNMT")),
                number("FORM-024", "two leading zeros", everywhere(NUMBER, "007/KH-SNNMT")),
                number("FORM-025", "code of another kind", everywhere(NUMBER, "07/TB-SNNMT")),
                number("FORM-026", "spaces round the hyphen", everywhere(NUMBER, "07/KH - SNNMT")),
                number("FORM-026", "no colon", words("Số:", "Số")),
                number("FORM-027", "14 pt", look(NUMBER, size(14))),
                number("FORM-027", "bold", look(NUMBER, BOLD)),
                number("FORM-027", "at the left", stand(NUMBER, aligned(Alignment.LEFT)))
                        .docxOnly());
    }

    private static FormFault number(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.NUMBER, "SNNMT", alteration);
    }

    private static List<FormFault> dates() {
        return List.of(
                date("FORM-029", "a province of earlier days", words("Bắc Ninh, ngày", "Bắc Giang, ngày")),
                date("FORM-030", "no leading zeros", words("ngày 04 tháng 02", "ngày 4 tháng 2")),
                date(
                        "FORM-030",
                        "a day that no month has",
                        all(words("ngày 04 tháng 02", "ngày 31 tháng 02"), everywhere("04/02/2026", "31/02/2026"))),
                date("FORM-031", "upright", look(DATE, UPRIGHT)),
                date("FORM-031", "12 pt", look(DATE, size(12))),
                date("FORM-031", "at the left", stand(DATE, aligned(Alignment.LEFT)))
                        .docxOnly(),
                date("FORM-031", "no comma", words("Bắc Ninh, ngày", "Bắc Ninh ngày")));
    }

    private static FormFault date(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.PLACE_DATE, "năm 2026", alteration);
    }
}
