package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.all;
import static io.github.vanthu.samples.form.Alterations.before;
import static io.github.vanthu.samples.form.Alterations.behind;
import static io.github.vanthu.samples.form.Alterations.everywhere;
import static io.github.vanthu.samples.form.Alterations.look;
import static io.github.vanthu.samples.form.Alterations.stand;
import static io.github.vanthu.samples.form.Alterations.words;
import static io.github.vanthu.samples.form.Looks.NOT_BOLD;
import static io.github.vanthu.samples.form.Looks.UPRIGHT;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.size;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of annexes and of the further parts of a paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III). */
final class AnnexFaults {
    private static final String TITLE = "DỰ TOÁN KINH PHÍ NĂM 2026";
    private static final String ATTACHED = "(Kèm theo Kế hoạch số 07/KH-SNNMT";
    private static final String SIGNING = "Số: 07/KH-SNNMT; 04/02/2026; 14:30:05 +07:00";

    private AnnexFaults() {}

    static List<FormFault> faults() {
        List<FormFault> all = new ArrayList<>(annexes());
        all.addAll(marks());
        return all;
    }

    private static List<FormFault> annexes() {
        return List.of(
                label(
                        "FORM-071",
                        "annexes not named in the text",
                        "Phụ lục",
                        words(
                                "chi tiết tại Phụ lục I; tiến độ thực hiện tại Phụ lục II kèm theo",
                                "bố trí từ ngân sách")),
                label("FORM-072", "numbered in Arabic", "Phụ lục 2", everywhere("Phụ lục II", "Phụ lục 2")),
                label("FORM-072", "a number left out", "Phụ lục III", everywhere("Phụ lục II", "Phụ lục III")),
                annexLabel("FORM-073", "capital letters", "PHỤ LỤC I", block -> block.replace("Phụ lục", "PHỤ LỤC")),
                FormFault.of(
                        "FORM-073",
                        "12 pt",
                        Element.ANNEX_LABEL,
                        "Phụ lục",
                        Alterations.style("AnnexLabel", Looks.text(size(12)))),
                FormFault.of(
                        "FORM-073",
                        "not bold",
                        Element.ANNEX_LABEL,
                        "Phụ lục",
                        Alterations.style("AnnexLabel", Looks.text(NOT_BOLD))),
                title("not bold", TITLE, look(TITLE, NOT_BOLD)),
                title("12 pt", TITLE, look(TITLE, size(12))),
                title("small letters", "Dự toán", words(TITLE, "Dự toán kinh phí năm 2026")),
                attached("another number", words("(Kèm theo Kế hoạch số 07/", "(Kèm theo Kế hoạch số 08/")),
                attached("another day", words("ngày 04/02/2026", "ngày 05/02/2026")),
                attached("upright", look(ATTACHED, UPRIGHT)),
                FormFault.of(
                                "FORM-075",
                                "at the left",
                                Element.ANNEX_ATTACHED,
                                "(Kèm theo Kế hoạch số 27",
                                stand("(Kèm theo Kế hoạch số 27", aligned(Alignment.LEFT)))
                        .docxOnly()
                        .in(FormBase.DISTRICT),
                FormFault.of("FORM-080", "no title", Element.ANNEX_LABEL, "Phụ lục I", Alterations.without(TITLE)),
                FormFault.of(
                        "FORM-086",
                        "12 pt",
                        Element.SIGNING_TEXT,
                        "Sao y",
                        before("CỘNG HÒA", signing(12, "Sao y; Sở Nội vụ; thời gian ký: 04/02/2026; 14:30:05 +07:00"))),
                FormFault.of(
                        "FORM-064",
                        "12 pt",
                        Element.SIGNING_TEXT,
                        "14:30:05",
                        before("CỘNG HÒA", signing(12, SIGNING))),
                FormFault.ofDocx(
                        "FORM-079",
                        "pages numbered on",
                        Element.PAGE_NUMBER,
                        "",
                        parts -> parts.body(xml -> {
                            int last = xml.lastIndexOf("<w:pgNumType w:start=\"1\"/>");
                            return xml.substring(0, last)
                                    + xml.substring(last).replace("<w:pgNumType w:start=\"1\"/>", "");
                        })));
    }

    private static FormFault label(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.ANNEX_LABEL, words, alteration);
    }

    private static FormFault annexLabel(String rule, String what, String words, UnaryOperator<String> alteration) {
        return label(rule, what, words, document -> {
            int body = document.sections().get(0).blocks().size();
            return TreeWalk.lists(
                    document,
                    blocks -> blocks.stream()
                            .map(block -> blocks.size() != body
                                            && TreeWalk.text(block).startsWith("Phụ lục I")
                                    ? relabelled(block, alteration)
                                    : block)
                            .toList());
        });
    }

    private static Block relabelled(Block block, UnaryOperator<String> alteration) {
        return Looks.paragraph(
                ((io.github.vanthu.document.Paragraph) block).style(), alteration.apply(TreeWalk.text(block)));
    }

    private static FormFault title(String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of("FORM-074", what, Element.ANNEX_TITLE, words, alteration);
    }

    private static FormFault attached(String what, UnaryOperator<Document> alteration) {
        return FormFault.of("FORM-075", what, Element.ANNEX_ATTACHED, "Kèm theo", alteration);
    }

    private static Block signing(int points, String words) {
        return Looks.paragraph(
                Looks.aligned(Alignment.RIGHT).apply(Looks.text(size(points)).apply(Looks.plain("Signing" + points))),
                words);
    }

    private static List<FormFault> marks() {
        return List.of(
                FormFault.of(
                        "FORM-081",
                        "not a degree",
                        Element.SECRECY,
                        "MÂT",
                        behind("07/KH-SNNMT", mark("MÂT", 14, true))),
                FormFault.of(
                        "FORM-082", "11 pt", Element.URGENCY, "KHẨN", behind("07/KH-SNNMT", mark("KHẨN", 11, true))),
                FormFault.of(
                        "FORM-082",
                        "not bold",
                        Element.URGENCY,
                        "HỎA TỐC",
                        behind("07/KH-SNNMT", mark("HỎA TỐC", 13, false))),
                FormFault.of(
                        "FORM-083",
                        "11 pt",
                        Element.CIRCULATION,
                        "LƯU HÀNH NỘI BỘ",
                        before("CỘNG HÒA", mark("LƯU HÀNH NỘI BỘ", 11, true))),
                FormFault.of(
                        "FORM-085",
                        "14 pt",
                        Element.ADDRESS,
                        "Địa chỉ",
                        behind(
                                "- Lưu: VT, CCPTNT.",
                                FormBase.plain("Address", 14, "Địa chỉ: Bắc Ninh; fax: 0222.12"))));
    }

    private static Block mark(String words, int points, boolean bold) {
        return Looks.paragraph(
                Looks.aligned(Alignment.CENTRE)
                        .apply(Looks.text(style ->
                                        style.withHalfPoints(2 * points).withBold(bold))
                                .apply(Looks.plain("Mark"))),
                words);
    }
}
