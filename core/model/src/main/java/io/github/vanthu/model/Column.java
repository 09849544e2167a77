package io.github.vanthu.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of an annex table, or a group of columns under one head (cột).
 *
 * @param id name of the column in the rows, letters and digits; absent for groups
 * @param title what the head prints
 * @param kind what its cells hold
 * @param width share of the width that is left for text columns, or millimetres for fixed ones, as the layout says
 * @param number text of the column-number row, such as "3=4+5"
 * @param columns the columns of a group; empty for a column
 * @param source where the money of a column or group comes from, such as "NSTW", instead of what its title says
 * @param year budget year of a column or group, instead of what its title says
 */
public record Column(
        @Field(
                value = "mã cột",
                description = "Tên cột dùng trong các dòng, chữ không dấu và số, ví dụ: kinhPhi.",
                setting = true)
        Optional<String> id,

        @Field(value = "tiêu đề cột", description = "Chữ ở đầu cột, ví dụ: Kinh phí; \"\" là để trống.", blank = true)
        String title,

        @Field(
                value = "loại cột",
                description =
                        "label (số thứ tự), item (nội dung), money (số tiền), price (đơn giá), quantity (số lượng), percent (tỷ lệ phần trăm), text (chữ).",
                setting = true,
                fallback = "text")
        Kind kind,

        @Field(value = "bề rộng", description = "Bề rộng cột tính bằng mi-li-mét.", setting = true)
        Optional<BigDecimal> width,

        @Field(value = "số thứ tự cột", description = "Chữ ở dòng đánh số cột, ví dụ: (3)=(4)+(5).")
        Optional<String> number,

        @Field(
                value = "các cột trong nhóm",
                description = "Các cột dưới tiêu đề chung, ví dụ: {id: nam2026, title: Năm 2026, kind: money}.")
        List<Column> columns,

        @Field(
                value = "nguồn vốn",
                description = "Nguồn vốn của cột hoặc nhóm cột, ví dụ: NSTW; không khai thì theo tiêu đề cột.",
                setting = true)
        Optional<String> source,

        @Field(
                value = "năm",
                description = "Năm ngân sách của cột hoặc nhóm cột, ví dụ: 2026; không khai thì theo tiêu đề cột.",
                setting = true)
        Optional<Integer> year) {

    /** Makes a column whose title says source and year, if it has them. */
    public Column(
            Optional<String> id,
            String title,
            Kind kind,
            Optional<BigDecimal> width,
            Optional<String> number,
            List<Column> columns) {
        this(id, title, kind, width, number, columns, Optional.empty(), Optional.empty());
    }

    /** What the cells of a column hold. */
    public enum Kind {
        /** The row's label (TT, STT). */
        LABEL,
        /** The row's own text (nội dung). */
        ITEM,
        /** An amount in the annex's unit. */
        MONEY,
        /** Text. */
        TEXT,
        /** A count or measure (số lượng). */
        QUANTITY,
        /** An amount for one unit of the quantity, in the annex's unit (đơn giá). */
        PRICE,
        /** A share in percent (tỷ lệ). */
        PERCENT
    }

    /** Returns whether this is a group of columns. */
    public boolean group() {
        return !columns.isEmpty();
    }
}
