package io.github.vanthu.templates;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Recipient;
import io.github.vanthu.model.RecipientList;
import io.github.vanthu.model.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans for tests. */
final class Plans {
    static final Office VU_QUANG = new Office(
            "Ủy ban nhân dân huyện Vũ Quang",
            List.of(),
            List.of(),
            "UBND huyện Vũ Quang",
            "UBND",
            "Vũ Quang",
            "Hà Tĩnh",
            Office.Level.DISTRICT,
            Optional.empty(),
            Optional.empty());
    static final Office QUANG_TRI = new Office(
            "Sở Nông nghiệp và Phát triển nông thôn",
            List.of("SỞ NÔNG NGHIỆP VÀ PTNT"),
            List.of("UBND TỈNH QUẢNG TRỊ"),
            "Sở Nông nghiệp và PTNT",
            "SNN",
            "Quảng Trị",
            "Quảng Trị",
            Office.Level.DEPARTMENT,
            Optional.empty(),
            Optional.empty());

    private Plans() {}

    /** A plan without annex: every part of the body. */
    static Plan vuQuang() {
        return new Plan(
                Optional.of("vu-quang"),
                VU_QUANG,
                Optional.empty(),
                Optional.of("35"),
                Optional.empty(),
                PartialDate.parse("22/3/2019"),
                Optional.empty(),
                List.of("Triển khai thực hiện Chương trình", "Mỗi xã một sản phẩm năm 2019"),
                List.of(basis("490/QĐ-TTg", "7/5/2018", "Thủ tướng Chính phủ"), law()),
                markdown("Ủy ban nhân dân huyện ban hành Kế hoạch[^1] như sau:\n\n[^1]: Gọi tắt là *Kế hoạch*."),
                List.of(purpose(), organisation()),
                markdown("Trên đây là Kế hoạch của UBND huyện"),
                List.of(new RecipientList(
                        Optional.empty(),
                        List.of(recipient("Như trên"), office("Văn phòng UBND huyện", "LĐVP", "Lưu VT")),
                        Optional.of("VT, NN"))),
                List.of(deputy("Phạm Quốc Thanh")),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Basis basis(String number, String date, String issuer) {
        return new Basis(
                "Quyết định",
                Optional.of(number),
                Optional.of(PartialDate.parse(date)),
                Optional.of(issuer),
                Optional.of("về việc phê duyệt Chương trình"));
    }

    private static Basis law() {
        return new Basis(
                "Luật Ngân sách nhà nước", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Heading purpose() {
        Heading aim = heading("Mục đích:", "- Cụ thể hóa **Đề án**;\n  + Xã;\n  + Huyện.\n- Triển khai.");
        Heading demand = new Heading(
                Optional.of("1."),
                "Yêu cầu:",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(heading("Bám sát", "Đoạn một.\n\nĐoạn hai.")));
        return new Heading(
                Optional.empty(),
                "MỤC ĐÍCH, YÊU CẦU",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(aim, demand));
    }

    private static Heading organisation() {
        Heading health = new Heading(
                Optional.empty(),
                "Phòng Y tế:",
                markdown("Phối hợp với các đơn vị.\n\n- Kiểm tra."),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Heading points = new Heading(
                Optional.empty(),
                "Các phòng khác",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LabelStyle.LETTER_PARENTHESIS),
                List.of(leaf("Phòng Nội vụ;"), leaf("Phòng Kinh tế.")));
        return new Heading(
                Optional.empty(),
                "TỔ CHỨC THỰC HIỆN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(health, points));
    }

    static Heading heading(String title, String text) {
        return new Heading(Optional.empty(), title, Optional.empty(), markdown(text), Optional.empty(), List.of());
    }

    static Heading leaf(String title) {
        return new Heading(Optional.empty(), title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Optional<Markdown> markdown(String source) {
        return Optional.of(new Markdown(source));
    }

    static Recipient recipient(String name) {
        return new Recipient(name, Optional.empty(), List.of());
    }

    private static Recipient office(String name, String... parts) {
        return new Recipient(
                name,
                Optional.of("b/c"),
                List.of(parts).stream().map(Plans::recipient).toList());
    }

    static Signature deputy(String name) {
        return new Signature(
                Optional.of("ỦY BAN NHÂN DÂN"),
                Optional.of("CHỦ TỊCH"),
                Optional.empty(),
                Optional.empty(),
                false,
                "PHÓ CHỦ TỊCH",
                Optional.of(name));
    }

    /** A draft of a department: blanks, a parent body, two lists of recipients, two signers. */
    static Plan draft() {
        return new Plan(
                Optional.empty(),
                QUANG_TRI,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse("//2019"),
                Optional.of("DỰ THẢO LẦN 2"),
                List.of("Thực hiện Chương trình"),
                List.of(),
                markdown("Thực hiện Quyết định số 490/QĐ-TTg:"),
                List.of(heading("NỘI DUNG", "Đoạn.")),
                Optional.empty(),
                List.of(
                        new RecipientList(Optional.empty(), List.of(recipient("Như trên")), Optional.of("VT")),
                        new RecipientList(
                                Optional.of("Bản điện tử:"),
                                List.of(recipient("Sở Tài chính"), recipient("LĐ VP")),
                                Optional.empty())),
                List.of(deputy("Trần A"), director()),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Signature director() {
        return new Signature(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                "GIÁM ĐỐC",
                Optional.empty());
    }

    /** One annex on an upright page with its own reference, one across with a unit line and notes. */
    static List<Annex> twoAnnexes() {
        return List.of(
                annex(Optional.empty(), Optional.empty(), false, Optional.empty()),
                annex(
                        Optional.empty(),
                        Optional.of("Kèm theo Kế hoạch này"),
                        true,
                        markdown("Ghi chú: **tạm tính**.")));
    }

    static Annex unlabelled() {
        return annex(Optional.of(""), Optional.of(""), false, Optional.empty());
    }

    private static Annex annex(
            Optional<String> label, Optional<String> attached, boolean landscape, Optional<Markdown> notes) {
        return new Annex(
                Optional.empty(),
                label,
                List.of("DỰ TOÁN"),
                attached,
                landscape,
                Annex.Paper.A4,
                Optional.of(MoneyUnit.MILLION),
                landscape,
                Optional.empty(),
                List.of(column("noiDung", "Nội dung", Column.Kind.ITEM), column("tien", "Số tiền", Column.Kind.MONEY)),
                List.of(),
                List.of(new AnnexRow(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Tuyên truyền"),
                        Map.of("tien", new CellValue("6422,5", Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                Optional.empty(),
                notes);
    }

    private static Column column(String id, String title, Column.Kind kind) {
        return new Column(Optional.of(id), title, kind, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same plan with other annexes. */
    static Plan withAnnexes(Plan plan, List<Annex> annexes) {
        return with(plan, plan.kind(), plan.closing(), annexes);
    }

    /** The same plan with another closing. */
    static Plan withClosing(Plan plan, Optional<Markdown> closing) {
        return with(plan, plan.kind(), closing, plan.annexes());
    }

    /** The same plan of another kind. */
    static Plan withKind(Plan plan, String kind) {
        return with(plan, Optional.of(kind), plan.closing(), plan.annexes());
    }

    private static Plan with(Plan plan, Optional<String> kind, Optional<Markdown> closing, List<Annex> annexes) {
        return new Plan(
                plan.id(),
                plan.office(),
                kind,
                plan.number(),
                plan.symbol(),
                plan.date(),
                plan.draft(),
                plan.title(),
                plan.bases(),
                plan.opening(),
                plan.body(),
                closing,
                plan.recipients(),
                plan.signatures(),
                annexes,
                plan.numbering(),
                plan.extra());
    }
}
