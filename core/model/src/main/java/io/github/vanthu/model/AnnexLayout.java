package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * The shape of an annex table without its rows (bố cục phụ lục).
 *
 * @param columns the columns and groups of columns from left to right
 * @param numbering how the rows of each level are labelled, outermost first
 * @param totalPosition where the total row stands unless the annex says otherwise
 * @param unit unit of the amounts unless the annex says otherwise
 * @param notes paragraphs below the table unless the annex brings its own
 */
public record AnnexLayout(
        @Field("các cột") List<Column> columns,

        @Field(value = "kiểu đánh số", description = "Kiểu đánh số từng cấp dòng, ví dụ: [I, 1, 1.1].", setting = true)
        List<LabelStyle> numbering,

        @Field(
                value = "vị trí dòng tổng cộng",
                description = "first (đầu bảng) hoặc last (cuối bảng).",
                setting = true,
                fallback = "last")
        Total.Position totalPosition,

        @Field(value = "đơn vị tính", description = "đồng, 1.000 đồng, triệu đồng hoặc tỷ đồng.", setting = true)
        Optional<MoneyUnit> unit,

        @Field(value = "ghi chú dưới bảng") Optional<Markdown> notes) {
    /** Copies the lists. */
    public AnnexLayout {
        columns = List.copyOf(columns);
        numbering = List.copyOf(numbering);
    }

    /** Makes a layout that leaves unit and notes to the annex. */
    public AnnexLayout(List<Column> columns, List<LabelStyle> numbering, Total.Position totalPosition) {
        this(columns, numbering, totalPosition, Optional.empty(), Optional.empty());
    }
}
