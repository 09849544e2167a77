package io.github.vanthu.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An administrative plan as data (kế hoạch).
 *
 * @param id name of the output files; the name of the file or its folder when absent
 * @param office the office that issues it, in the plan or by the path of its own file
 * @param kind kind of document as a code of Nghị định 30/2020, Phụ lục III; "KH" when absent
 * @param number number without symbol, such as "35"; absent leaves it blank
 * @param symbol symbol instead of kind and office, such as "KH-UBND"
 * @param date date of issue
 * @param draft draft mark, such as "DỰ THẢO" or "DỰ THẢO LẦN 2"
 * @param title what the plan is about, one text a line (trích yếu)
 * @param bases documents it rests on (căn cứ)
 * @param opening paragraphs between the bases and the first heading
 * @param body the headings
 * @param closing paragraphs after the last heading, without the end mark
 * @param recipients lists of recipients, the first one titled "Nơi nhận:"
 * @param signatures signers from left to right
 * @param annexes annexes in order
 * @param numbering how the headings of each level are labelled, outermost first, instead of what the format says
 * @param extra what the province asks for beside the data of every plan, by name, in the order of the data
 * @param identities equations between the annexes, such as {@code tong(phuLuc1) = tong(phuLuc2)}
 * @param figures the references of an extracted plan that its texts already hold the figures of
 * @param draftNumber which draft it is, 1 to 99, where {@code draft} does not say it (lần dự thảo)
 * @param filing what the office's records say of it beside its own text (hồ sơ)
 */
public record Plan(
        @Field(value = "mã kế hoạch", description = "Tên tệp kết quả, ví dụ: vu-quang-2019.", setting = true)
        Optional<String> id,

        @Field(value = "cơ quan ban hành", description = "Đường dẫn tới tệp office.yaml, hoặc khai trực tiếp.")
        Office office,

        @Field(value = "loại văn bản", description = "Chữ viết tắt tên loại, ví dụ: KH.", setting = true)
        Optional<String> kind,

        @Field(value = "số", description = "Số văn bản; bỏ trống để ghi sau.")
        Optional<String> number,

        @Field(value = "ký hiệu", description = "Ví dụ: KH-UBND; để trống thì tự ghép.")
        Optional<String> symbol,

        @Field(value = "ngày ban hành", description = "Ví dụ: 22/3/2019; /3/2019 nếu chưa có ngày.")
        PartialDate date,

        @Field(value = "dấu dự thảo", description = "Ví dụ: DỰ THẢO.")
        Optional<String> draft,

        @Field(value = "trích yếu", description = "Mỗi dòng một mục.", required = true)
        List<String> title,

        @Field(
                value = "căn cứ",
                description = "Các văn bản làm căn cứ, ví dụ: 490/QĐ-TTg nếu đã có trong danh mục căn cứ của cơ quan.")
        List<Basis> bases,

        @Field(value = "mở đầu", description = "Các đoạn văn sau căn cứ (CommonMark).")
        Optional<Markdown> opening,

        @Field(value = "nội dung", description = "Các mục lớn của kế hoạch, ví dụ: {title: \"MỤC ĐÍCH, YÊU CẦU\"}.")
        List<Heading> body,

        @Field(value = "kết thúc", description = "Các đoạn văn cuối, không kèm dấu ./.")
        Optional<Markdown> closing,

        @Field(value = "nơi nhận", description = "Ví dụ: {items: [Sở Tài chính, Các xã], archive: \"VT, NN\"}.")
        List<RecipientList> recipients,

        @Field(
                value = "người ký",
                description = "Người ký từ trái sang phải, ví dụ: {forHead: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}.")
        List<Signature> signatures,

        @Field(
                value = "phụ lục",
                description = "Các phụ lục theo thứ tự, ví dụ: {title: DỰ TOÁN KINH PHÍ, workbook: budget.xlsx}.")
        List<Annex> annexes,

        @Field(
                value = "kiểu đánh số",
                description = "Kiểu đánh số từng cấp mục, ví dụ: [I., 1., 1.1., a)]. Các kiểu: " + LabelStyle.CHOICES,
                setting = true)
        List<LabelStyle> numbering,

        @Field(
                value = "dữ liệu riêng của tỉnh",
                description = "Các trường mà định dạng của tỉnh quy định thêm, theo tên trường.")
        Map<String, ExtraValue> extra,

        @Field(
                value = "đẳng thức giữa các phụ lục",
                description = "Các số phải bằng nhau, ví dụ: tong(phuLuc1, nam: 2026) = tong(phuLuc2).",
                setting = true,
                desk = true)
        List<String> identities,

        @Field(
                value = "số liệu đã điền",
                description =
                        "Do lệnh vanthu extract ghi: tham chiếu đã thay bằng số liệu, ví dụ: {pointer: /closing, expression: tong(phuLuc1), value: \"15000000\", text: 15.000.000 đồng}.",
                setting = true)
        List<PrintedFigure> figures,

        @Field(value = "lần dự thảo", description = "Số từ 1 đến 99, ví dụ 2 in ra DỰ THẢO LẦN 2.")
        Optional<Integer> draftNumber,

        @Field(
                value = "hồ sơ",
                description = "Thông tin quản lý văn bản đi, ví dụ: {year: 2026, notation: \"12.KHTH\", copies: 30}.",
                setting = true,
                desk = true)
        Optional<Filing> filing) {
    private static final String DRAFT_MARK = "DỰ THẢO";

    /** Makes a plan that is no numbered draft and of which the records say nothing. */
    public Plan(
            Optional<String> id,
            Office office,
            Optional<String> kind,
            Optional<String> number,
            Optional<String> symbol,
            PartialDate date,
            Optional<String> draft,
            List<String> title,
            List<Basis> bases,
            Optional<Markdown> opening,
            List<Heading> body,
            Optional<Markdown> closing,
            List<RecipientList> recipients,
            List<Signature> signatures,
            List<Annex> annexes,
            List<LabelStyle> numbering,
            Map<String, ExtraValue> extra,
            List<String> identities,
            List<PrintedFigure> figures) {
        this(
                id,
                office,
                kind,
                number,
                symbol,
                date,
                draft,
                title,
                bases,
                opening,
                body,
                closing,
                recipients,
                signatures,
                annexes,
                numbering,
                extra,
                identities,
                figures,
                Optional.empty(),
                Optional.empty());
    }

    /** Makes a plan without equations between its annexes and without resolved references. */
    public Plan(
            Optional<String> id,
            Office office,
            Optional<String> kind,
            Optional<String> number,
            Optional<String> symbol,
            PartialDate date,
            Optional<String> draft,
            List<String> title,
            List<Basis> bases,
            Optional<Markdown> opening,
            List<Heading> body,
            Optional<Markdown> closing,
            List<RecipientList> recipients,
            List<Signature> signatures,
            List<Annex> annexes,
            List<LabelStyle> numbering,
            Map<String, ExtraValue> extra) {
        this(
                id,
                office,
                kind,
                number,
                symbol,
                date,
                draft,
                title,
                bases,
                opening,
                body,
                closing,
                recipients,
                signatures,
                annexes,
                numbering,
                extra,
                List.of(),
                List.of());
    }

    /** Returns this plan with other data of its office. */
    public Plan withOffice(Office other) {
        return copy(copy -> copy.office = other);
    }

    /** Returns this plan with other bases. */
    public Plan withBases(List<Basis> others) {
        return copy(copy -> copy.bases = others);
    }

    /** Returns this plan with other annexes. */
    public Plan withAnnexes(List<Annex> others) {
        return copy(copy -> copy.annexes = others);
    }

    /** Returns this plan with other resolved references. */
    public Plan withFigures(List<PrintedFigure> others) {
        return copy(copy -> copy.figures = others);
    }

    /** Returns this plan without the mark and the number of a draft. */
    public Plan withoutDraftMark() {
        return copy(copy -> {
            copy.draft = Optional.empty();
            copy.draftNumber = Optional.empty();
        });
    }

    /** Returns this plan with another number and date. */
    public Plan withNumberAndDate(Optional<String> otherNumber, PartialDate otherDate) {
        return copy(copy -> {
            copy.number = otherNumber;
            copy.date = otherDate;
        });
    }

    /** Returns this plan marked as a draft by a text. */
    public Plan withDraft(String mark) {
        return copy(copy -> copy.draft = Optional.of(mark));
    }

    private Plan copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.plan();
    }

    /** A plan in the making, which differs from another in what can be changed. */
    private static final class Copy {
        private final Plan from;
        private Office office;
        private Optional<String> number;
        private PartialDate date;
        private Optional<String> draft;
        private List<Basis> bases;
        private List<Annex> annexes;
        private List<PrintedFigure> figures;
        private Optional<Integer> draftNumber;

        Copy(Plan from) {
            this.from = from;
            this.office = from.office;
            this.number = from.number;
            this.date = from.date;
            this.draft = from.draft;
            this.bases = from.bases;
            this.annexes = from.annexes;
            this.figures = from.figures;
            this.draftNumber = from.draftNumber;
        }

        Plan plan() {
            return new Plan(
                    from.id,
                    office,
                    from.kind,
                    number,
                    from.symbol,
                    date,
                    draft,
                    from.title,
                    bases,
                    from.opening,
                    from.body,
                    from.closing,
                    from.recipients,
                    from.signatures,
                    annexes,
                    from.numbering,
                    from.extra,
                    from.identities,
                    figures,
                    draftNumber,
                    from.filing);
        }
    }

    /** Returns whether the data call it a draft. */
    public boolean drafted() {
        return draft.isPresent() || draftNumber.isPresent();
    }

    /** Returns what marks it as a draft: its own text, else by its number, such as "DỰ THẢO LẦN 2"; else "DỰ THẢO". */
    public String draftMark() {
        return draft.or(() -> draftNumber.map(count -> DRAFT_MARK + " LẦN " + count))
                .orElse(DRAFT_MARK);
    }
}
