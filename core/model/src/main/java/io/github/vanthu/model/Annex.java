package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * An annex with a funding table (phụ lục kinh phí).
 *
 * @param id name of the annex for references, such as "phuLuc1"
 * @param label what stands above the title, instead of "Phụ lục" or "Phụ lục II"; empty text for none
 * @param title the title, one text a line
 * @param attached the line "(Kèm theo …)" instead of the computed one, without parentheses; empty text for none
 * @param landscape whether the page lies across
 * @param paper size of the paper
 * @param unit unit of the amounts, unless the layout says it or it is đồng
 * @param unitLine whether the line "Đơn vị tính: …" is printed above the table
 * @param layout name of a layout of the format, which then brings the columns
 * @param columns the columns, unless a layout brings them
 * @param numbering how the rows of each level are labelled, outermost first
 * @param rows the rows
 * @param total the total row
 * @param notes paragraphs below the table, unless a layout brings them
 * @param computed whether amounts that are left out in the total, in rows with parts and in columns with a formula are computed
 * @param workbook the sheet of a workbook that brings rows, total, and what else is not given here; gone once it is read
 */
public record Annex(
        @Field(
                value = "mã phụ lục",
                description = "Tên gọi phụ lục trong văn bản và đẳng thức, ví dụ: phuLuc1.",
                setting = true,
                desk = true)
        Optional<String> id,

        @Field(value = "nhãn phụ lục", description = "Thay cho \"Phụ lục\"; \"\" là không in.")
        Optional<String> label,

        @Field(value = "tên phụ lục", description = "Mỗi dòng một mục, ví dụ: DỰ TOÁN KINH PHÍ NĂM 2026.")
        List<String> title,

        @Field(
                value = "dòng kèm theo",
                description = "Thay cho dòng (Kèm theo …) tự tính, không kèm ngoặc; \"\" là không in.")
        Optional<String> attached,

        @Field(
                value = "khổ ngang",
                description = "true là in phụ lục trên trang giấy nằm ngang; không khai là trang đứng.",
                setting = true)
        boolean landscape,

        @Field(
                value = "khổ giấy",
                description = "A4 (210 x 297 mm) hoặc A3 (297 x 420 mm, cho bảng rộng).",
                setting = true,
                fallback = "A4")
        Paper paper,

        @Field(
                value = "đơn vị tính",
                description =
                        "đồng, 1.000 đồng, triệu đồng hoặc tỷ đồng; không khai thì theo bố cục, không có nữa thì là đồng.",
                setting = true)
        Optional<MoneyUnit> unit,

        @Field(
                value = "in dòng đơn vị tính",
                description = "true là in dòng \"Đơn vị tính: …\" phía trên bảng.",
                setting = true)
        boolean unitLine,

        @Field(value = "bố cục", description = "Tên bố cục bảng của tỉnh; khi đó không cần khai cột.", setting = true)
        Optional<String> layout,

        @Field(
                value = "các cột",
                description = "Các cột từ trái sang phải, ví dụ: {id: kinhPhi, title: Kinh phí, kind: money}.")
        List<Column> columns,

        @Field(
                value = "kiểu đánh số",
                description = "Kiểu đánh số từng cấp dòng, ví dụ: [I, 1, 1.1]. Các kiểu: " + LabelStyle.CHOICES,
                setting = true)
        List<LabelStyle> numbering,

        @Field(
                value = "các dòng",
                description = "Các dòng của bảng từ trên xuống, ví dụ: {item: Tập huấn, cells: {kinhPhi: 15.000.000}}.")
        List<AnnexRow> rows,

        @Field(
                value = "dòng tổng cộng",
                description =
                        "Ví dụ: {title: TỔNG CỘNG, cells: {kinhPhi: 45.000.000}}; không khai thì bảng không có dòng này.")
        Optional<Total> total,

        @Field(
                value = "ghi chú dưới bảng",
                description = "Các đoạn văn dưới bảng (CommonMark); không khai thì theo bố cục.")
        Optional<Markdown> notes,

        @Field(
                value = "tự tính",
                description =
                        "true là tính các ô tiền không khai của dòng tổng cộng, của dòng có dòng con và của cột có công thức.",
                setting = true,
                desk = true)
        boolean computed,

        @Field(
                value = "bảng tính",
                description = "Tệp .xlsx hoặc .csv đặt cạnh kế hoạch, ví dụ: budget.xlsx.",
                setting = true,
                desk = true)
        Optional<WorkbookSource> workbook) {

    /** Makes an annex whose amounts are all given. */
    public Annex(
            Optional<String> id,
            Optional<String> label,
            List<String> title,
            Optional<String> attached,
            boolean landscape,
            Paper paper,
            Optional<MoneyUnit> unit,
            boolean unitLine,
            Optional<String> layout,
            List<Column> columns,
            List<LabelStyle> numbering,
            List<AnnexRow> rows,
            Optional<Total> total,
            Optional<Markdown> notes) {
        this(
                id,
                label,
                title,
                attached,
                landscape,
                paper,
                unit,
                unitLine,
                layout,
                columns,
                numbering,
                rows,
                total,
                notes,
                false,
                Optional.empty());
    }

    /** Returns an annex of which only the words around its table are known. */
    public static Annex withoutTable(
            Optional<String> label, List<String> title, Optional<String> attached, Optional<Markdown> notes) {
        return new Annex(
                Optional.empty(),
                label,
                title,
                attached,
                false,
                Paper.A4,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                notes);
    }

    /** Sizes of paper (khổ giấy). */
    public enum Paper {
        /** 210 x 297 mm. */
        A4,
        /** 297 x 420 mm, for wide tables. */
        A3
    }
}
