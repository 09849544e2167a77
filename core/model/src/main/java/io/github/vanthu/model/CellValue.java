package io.github.vanthu.model;

import java.util.Optional;

/**
 * What a cell of an annex row holds (ô).
 *
 * @param text the text, or the amount as a figure in the annex's unit
 * @param rows rows that the cell reaches down over: a number, {@code group} (its row and all below it) or {@code table}
 */
public record CellValue(
        @Field(
                value = "nội dung ô",
                description = "Chữ, hoặc số tiền theo đơn vị của phụ lục, ví dụ: 1.520.000.",
                scalar = true,
                blank = true)
        String text,

        @Field(
                value = "gộp dòng",
                description = "Số dòng mà ô gộp xuống: một số, \"group\" (cả nhóm) hoặc \"table\" (cả bảng).",
                setting = true)
        Optional<String> rows) {}
