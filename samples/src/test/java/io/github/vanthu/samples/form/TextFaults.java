package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.all;
import static io.github.vanthu.samples.form.Alterations.before;
import static io.github.vanthu.samples.form.Alterations.look;
import static io.github.vanthu.samples.form.Alterations.stand;
import static io.github.vanthu.samples.form.Alterations.without;
import static io.github.vanthu.samples.form.Alterations.words;
import static io.github.vanthu.samples.form.Looks.ITALIC;
import static io.github.vanthu.samples.form.Looks.NOT_BOLD;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.indented;
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

/** Faults of the text, its headings and paragraphs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.c to e). */
final class TextFaults {
    private static final String PROSE = "Cụ thể hóa các nhiệm vụ được giao";
    private static final String CHAPTER = "I. MỤC ĐÍCH, YÊU CẦU";
    private static final String SECTION = "1. Mục đích";

    private TextFaults() {}

    static List<FormFault> faults() {
        List<FormFault> all = new ArrayList<>(articles());
        all.addAll(headings());
        all.addAll(paragraphs());
        return all;
    }

    private static List<FormFault> articles() {
        return List.of(
                article(
                        "FORM-039",
                        "a section above its chapter",
                        "Chương I",
                        all(
                                without("Mục 1"),
                                without("GIỚI HẠN"),
                                before("Chương I", FormBase.centred("Mục 1"), FormBase.centred("GIỚI HẠN")))),
                article("FORM-040", "part without a title", "Phần I", without("QUY ĐỊNH CHUNG")),
                article(
                        "FORM-040",
                        "article without a title",
                        "Điều 2.",
                        words("Điều 2. Kinh phí thực hiện", "Điều 2.")),
                article("FORM-041", "part numbered in Arabic", "Phần 1", words("Phần I", "Phần 1")),
                article("FORM-041", "part at the left", "Phần I", stand("Phần I", aligned(Alignment.LEFT)))
                        .docxOnly(),
                article("FORM-041", "chapter not bold", "Chương I", look("Chương I", NOT_BOLD)),
                article("FORM-042", "section numbered in Roman", "Mục I", words("Mục 1", "Mục I")),
                article("FORM-042", "section not bold", "Mục 1", look("Mục 1", NOT_BOLD)),
                article("FORM-043", "article not bold", "Điều 1.", look("Điều 1.", NOT_BOLD)),
                article("FORM-044", "clause italic", "1. Kế hoạch này", look("1. Kế hoạch này", ITALIC)),
                article("FORM-045", "point in a foreign letter", "f)", words("b) Xúc tiến", "f) Xúc tiến")));
    }

    private static FormFault article(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.HEADING, words, alteration).in(FormBase.ARTICLES);
    }

    private static List<FormFault> headings() {
        return List.of(
                heading("FORM-044", "12 pt", SECTION, look(SECTION, size(12))),
                heading("FORM-044", "clause italic", SECTION, look(SECTION, ITALIC)),
                heading("FORM-045", "letters out of order", "đ) Bồi dưỡng", words("d) Bồi dưỡng", "đ) Bồi dưỡng")),
                heading(
                        "FORM-045",
                        "a letter of no Vietnamese alphabet",
                        "f) Bồi dưỡng",
                        words("d) Bồi dưỡng", "f) Bồi dưỡng")),
                heading("FORM-046", "title in small letters", "I. Mục đích", words(CHAPTER, "I. Mục đích, yêu cầu")),
                heading("FORM-046", "title not bold", CHAPTER, look(CHAPTER, NOT_BOLD)),
                heading("FORM-046", "12 pt", CHAPTER, look(CHAPTER, size(12))));
    }

    private static FormFault heading(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.HEADING, words, alteration);
    }

    private static List<FormFault> paragraphs() {
        return List.of(
                prose("FORM-047", "not justified", stand(PROSE, aligned(Alignment.LEFT)))
                        .docxOnly(),
                prose("FORM-047", "15 pt", look(PROSE, size(15))),
                prose("FORM-047", "12 pt", look(PROSE, size(12))),
                prose("FORM-047", "italic", look(PROSE, ITALIC)),
                prose("FORM-048", "first line 20 mm in", stand(PROSE, indented("20"))),
                prose("FORM-048", "first line 11 mm in", stand(PROSE, indented("11"))),
                FormFault.of("FORM-048", "first line 20 mm in", Element.BODY, PROSE, stand(PROSE, indented("20")))
                        .in(FormBase.DISTRICT),
                prose("FORM-049", "no space above", stand(PROSE, Looks.before(Length.ZERO))),
                prose("FORM-050", "double lines", stand(PROSE, spaced(LetterheadFaults.multiple(480))))
                        .docxOnly(),
                prose(
                                "FORM-050",
                                "lines closer than single",
                                stand(PROSE, spaced(new LineSpacing(LineSpacing.Rule.EXACT, 260))))
                        .docxOnly(),
                FormFault.of("FORM-051", "no end mark", Element.BODY, "nghiêm túc thực hiện", words("./.", ".")));
    }

    private static FormFault prose(String rule, String what, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.BODY, PROSE, alteration);
    }
}
