package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.all;
import static io.github.vanthu.samples.form.Alterations.look;
import static io.github.vanthu.samples.form.Alterations.rule;
import static io.github.vanthu.samples.form.Alterations.stand;
import static io.github.vanthu.samples.form.Alterations.withoutRule;
import static io.github.vanthu.samples.form.Alterations.words;
import static io.github.vanthu.samples.form.Looks.ITALIC;
import static io.github.vanthu.samples.form.Looks.NOT_BOLD;
import static io.github.vanthu.samples.form.Looks.UPRIGHT;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.before;
import static io.github.vanthu.samples.form.Looks.size;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of kind, subject, bases and citations (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5, II.6.a and b). */
final class TitleFaults {
    private static final String KIND = "KẾ HOẠCH";
    private static final String SUBJECT = "gắn với xây dựng nông thôn mới năm 2026";
    private static final String LAW = "Căn cứ Luật Ngân sách nhà nước;";

    private TitleFaults() {}

    static List<FormFault> faults() {
        return List.of(
                kind("FORM-032", "16 pt", look(KIND, size(16))),
                kind("FORM-032", "not bold", look(KIND, NOT_BOLD)),
                kind("FORM-032", "at the left", stand(KIND, aligned(Alignment.LEFT)))
                        .docxOnly(),
                FormFault.of("FORM-032", "small letters", Element.KIND, "Kế hoạch", words(KIND, "Kế hoạch")),
                subject("FORM-033", "not bold", look(SUBJECT, NOT_BOLD)).docxOnly(),
                subject("FORM-033", "12 pt", look(SUBJECT, size(12))),
                subject("FORM-033", "italic", look(SUBJECT, ITALIC)),
                subject("FORM-033", "at the left", stand(SUBJECT, aligned(Alignment.LEFT)))
                        .docxOnly(),
                subject("FORM-034", "no line", withoutRule(SUBJECT)),
                subject("FORM-034", "line too long", rule(SUBJECT, 800)),
                letter("FORM-035", "14 pt", look("V/v phát triển", size(14))),
                letter("FORM-035", "italic", look("V/v phát triển", ITALIC)),
                letter("FORM-035", "close to the number", stand("V/v phát triển", before(Length.ZERO))),
                base("FORM-036", "no date", "424/NQ-CP", words("424/NQ-CP ngày 30/12/2025", "424/NQ-CP")),
                base(
                        "FORM-036",
                        "no number",
                        "của Chính phủ",
                        words("Nghị quyết số 424/NQ-CP ngày", "Nghị quyết ngày")),
                base("FORM-037", "upright", "Luật Ngân sách", look(LAW, UPRIGHT)),
                base("FORM-037", "12 pt", "Luật Ngân sách", look(LAW, size(12))),
                base("FORM-037", "comma at the end", "nhà nước,", words(LAW, "Căn cứ Luật Ngân sách nhà nước,")),
                base(
                        "FORM-037",
                        "semicolon at the very end",
                        "417/QĐ-BNNMT",
                        words("giảm nghèo bền vững.", "giảm nghèo bền vững;")),
                FormFault.of(
                        "FORM-038",
                        "number alone at its first mention",
                        Element.BODY,
                        "148/QĐ-TTg",
                        all(
                                words(
                                        "theo quy định tại khoản 2 Điều 5 Luật Trồng trọt",
                                        "theo Quyết định số 148/QĐ-TTg"),
                                words(
                                        "trước khi tham gia đánh giá",
                                        "theo Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ"))));
    }

    private static FormFault kind(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.KIND, KIND, alteration);
    }

    private static FormFault subject(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.SUBJECT, "Phát triển sản phẩm", alteration);
    }

    private static FormFault letter(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.LETTER_SUBJECT, "V/v phát triển", alteration)
                .in(FormBase.LETTER);
    }

    private static FormFault base(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.BASE, words, alteration);
    }
}
