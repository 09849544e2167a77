package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.all;
import static io.github.vanthu.samples.form.Alterations.before;
import static io.github.vanthu.samples.form.Alterations.behind;
import static io.github.vanthu.samples.form.Alterations.look;
import static io.github.vanthu.samples.form.Alterations.stand;
import static io.github.vanthu.samples.form.Alterations.without;
import static io.github.vanthu.samples.form.Alterations.words;
import static io.github.vanthu.samples.form.Looks.BOLD;
import static io.github.vanthu.samples.form.Looks.ITALIC;
import static io.github.vanthu.samples.form.Looks.NOT_BOLD;
import static io.github.vanthu.samples.form.Looks.UPRIGHT;
import static io.github.vanthu.samples.form.Looks.aligned;
import static io.github.vanthu.samples.form.Looks.size;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of signature and recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7 and II.9). */
final class SignatureFaults {
    private static final String FOR_HEAD = "KT. GIÁM ĐỐC";
    private static final String TITLE = "PHÓ GIÁM ĐỐC";
    private static final String NAME = "Trần Văn Ví Dụ";
    private static final String RECIPIENTS = "Nơi nhận:";
    private static final String UNITS = "- Các đơn vị thuộc Sở;";
    private static final String ARCHIVE = "- Lưu: VT, CCPTNT.";

    private SignatureFaults() {}

    static List<FormFault> faults() {
        List<FormFault> all = new ArrayList<>(titles());
        all.addAll(names());
        all.addAll(addressees());
        all.addAll(recipients());
        return all;
    }

    private static List<FormFault> titles() {
        return List.of(
                FormFault.of(
                                "FORM-052",
                                "no title",
                                Element.SIGNATURE_TITLE,
                                "TM. ỦY BAN NHÂN DÂN",
                                without("CHỦ TỊCH"))
                        .in(FormBase.COMMUNE),
                title(
                        "FORM-053",
                        "acting in words",
                        "QUYỀN GIÁM ĐỐC",
                        all(without(FOR_HEAD), words(TITLE, "QUYỀN GIÁM ĐỐC"))),
                title("FORM-054", "head for the head", "KT. GIÁM ĐỐC", words(TITLE, "GIÁM ĐỐC")),
                title(
                        "FORM-055",
                        "no title of his own",
                        "TL. GIÁM ĐỐC",
                        all(words(FOR_HEAD, "TL. GIÁM ĐỐC"), without(TITLE))),
                title("FORM-056", "deputy in charge", "PHỤ TRÁCH", words(TITLE, "PHÓ GIÁM ĐỐC PHỤ TRÁCH")),
                title("FORM-058", "12 pt", TITLE, look(TITLE, size(12))),
                title("FORM-058", "not bold", TITLE, look(TITLE, NOT_BOLD)),
                title("FORM-058", "small letters", "Phó Giám đốc", words(TITLE, "Phó Giám đốc")));
    }

    private static FormFault title(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.SIGNATURE_TITLE, words, alteration);
    }

    private static List<FormFault> names() {
        return List.of(
                name("FORM-057", "a degree before the name", "TS. Trần Văn", words(NAME, "TS. Trần Văn Ví Dụ")),
                name("FORM-059", "not bold", NAME, look(NAME, NOT_BOLD)),
                name("FORM-059", "capital letters", "TRẦN VĂN", words(NAME, "TRẦN VĂN VÍ DỤ")),
                name("FORM-059", "15 pt", NAME, look(NAME, size(15))),
                name("FORM-059", "at the left", NAME, stand(NAME, aligned(Alignment.LEFT)))
                        .docxOnly(),
                name("FORM-060", "no room for the signature", NAME, stand(NAME, Looks.before(Length.ZERO)))
                        .docxOnly());
    }

    private static FormFault name(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.SIGNATURE_NAME, words, alteration);
    }

    private static List<FormFault> addressees() {
        return List.of(
                FormFault.of(
                        "FORM-065",
                        "addressee in a plan",
                        Element.ADDRESSEE,
                        "Kính gửi",
                        before("Căn cứ Luật Ngân sách", FormBase.addressee("Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh"))),
                letter("FORM-066", "12 pt", Element.ADDRESSEE, "Kính gửi", look("Kính gửi", size(12))),
                letter("FORM-066", "italic", Element.ADDRESSEE, "Kính gửi", look("Kính gửi", ITALIC)),
                letter(
                        "FORM-070",
                        "not to the addressee",
                        Element.RECIPIENT,
                        "UBND tỉnh",
                        words("- Như trên;", "- UBND tỉnh;")),
                FormFault.of(
                        "FORM-070",
                        "as above in a plan",
                        Element.RECIPIENT,
                        "Như trên",
                        words("- UBND tỉnh (để báo cáo);", "- Như trên;")));
    }

    private static FormFault letter(
            String rule, String what, Element element, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, element, words, alteration).in(FormBase.LETTER);
    }

    private static List<FormFault> recipients() {
        return List.of(
                heading("13 pt", look(RECIPIENTS, size(13))),
                heading("upright", look(RECIPIENTS, UPRIGHT)),
                heading("not bold", look(RECIPIENTS, NOT_BOLD)),
                heading("no colon", words(RECIPIENTS, "Nơi nhận")),
                recipient("FORM-068", "12 pt", "Các đơn vị", look(UNITS, size(12))),
                recipient("FORM-068", "italic", "Các đơn vị", look(UNITS, ITALIC)),
                recipient("FORM-068", "bold", "Các đơn vị", look(UNITS, BOLD)),
                recipient("FORM-068", "no semicolon", "Các đơn vị", words(UNITS, "- Các đơn vị thuộc Sở")),
                recipient("FORM-069", "no colon", "Lưu VT", words(ARCHIVE, "- Lưu VT, CCPTNT.")),
                recipient("FORM-069", "no full stop", "Lưu: VT", words(ARCHIVE, "- Lưu: VT, CCPTNT")),
                recipient("FORM-069", "no file copy", "UBND các xã", without(ARCHIVE)),
                FormFault.of(
                        "FORM-084",
                        "13 pt",
                        Element.DRAFTER_MARK,
                        "NVA",
                        behind(ARCHIVE, FormBase.plain("DrafterMark", 13, "NVA.(15)"))));
    }

    private static FormFault heading(String what, UnaryOperator<Document> alteration) {
        return FormFault.of("FORM-067", what, Element.RECIPIENT_TITLE, "Nơi nhận", alteration);
    }

    private static FormFault recipient(String rule, String what, String words, UnaryOperator<Document> alteration) {
        return FormFault.of(rule, what, Element.RECIPIENT, words, alteration);
    }
}
