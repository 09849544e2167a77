package io.github.vanthu.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an annex table with the rows below it (dòng).
 *
 * @param id name of the row for references
 * @param label label instead of the computed one; empty text for none
 * @param item the row's own text; line breaks are kept
 * @param cells what its other columns hold, by column
 * @param emphasis how the row is printed, instead of what its level says
 * @param numbering how the rows below it are labelled, instead of what their level says
 * @param rows the rows below it
 * @param role what its amounts are in the sum of the row above it
 */
public record AnnexRow(
        @Field(value = "mã dòng", setting = true) Optional<String> id,

        @Field(value = "nhãn", description = "Nhãn thay cho số thứ tự tự tính; \"\" là không có nhãn.")
        Optional<String> label,

        @Field(value = "nội dung") Optional<String> item,

        @Field(value = "các ô", description = "Giá trị của từng cột theo mã cột.")
        Map<String, CellValue> cells,

        @Field(value = "kiểu chữ", description = "plain, bold, italic hoặc bold-italic.", setting = true)
        Optional<Emphasis> emphasis,

        @Field(value = "kiểu đánh số", description = "Kiểu đánh số các dòng con.", setting = true)
        Optional<LabelStyle> numbering,

        @Field("các dòng con") List<AnnexRow> rows,

        @Field(
                value = "vai trò của dòng",
                description =
                        "item (cộng vào dòng trên), of-which (dòng \"trong đó\", không cộng), subtotal (dòng cộng các dòng cùng cấp phía trên, không cộng nữa).",
                setting = true)
        Optional<Role> role) {

    /** Makes a row that adds to the row above it. */
    public AnnexRow(
            Optional<String> id,
            Optional<String> label,
            Optional<String> item,
            Map<String, CellValue> cells,
            Optional<Emphasis> emphasis,
            Optional<LabelStyle> numbering,
            List<AnnexRow> rows) {
        this(id, label, item, cells, emphasis, numbering, rows, Optional.empty());
    }

    /** What the amounts of a row are in the sum of the row above it. */
    public enum Role {
        /** An addend. */
        ITEM,
        /** Part of the row above it, named without being added (trong đó). */
        OF_WHICH,
        /** The sum of its siblings before it, back to the subtotal before (cộng). */
        SUBTOTAL
    }

    /** How a row is printed. */
    public enum Emphasis {
        /** Upright. */
        PLAIN,
        /** Bold. */
        BOLD,
        /** Italic. */
        ITALIC,
        /** Bold italic. */
        BOLD_ITALIC
    }
}
