package io.github.vanthu.model;

import java.util.Optional;

/**
 * Where in a workbook an annex stands (bảng tính nguồn).
 *
 * @param file path of the workbook, relative to the plan
 * @param sheet name of the sheet; the one that holds a table when absent
 * @param range the cells of the table with its head, such as {@code A4:H32}; found when absent
 */
public record WorkbookSource(
        @Field(value = "tệp bảng tính", description = "Ví dụ: budget.xlsx.", scalar = true, setting = true)
        String file,

        @Field(value = "tên sheet", description = "Ví dụ: PL1; không khai thì tự tìm.", setting = true)
        Optional<String> sheet,

        @Field(value = "vùng ô", description = "Vùng ô của bảng kể cả đầu bảng, ví dụ: A4:H32.", setting = true)
        Optional<String> range) {}
