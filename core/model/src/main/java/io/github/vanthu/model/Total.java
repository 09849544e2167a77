package io.github.vanthu.model;

import java.util.Map;
import java.util.Optional;

/**
 * The total row of an annex (dòng tổng cộng).
 *
 * @param title what it prints, such as "TỔNG CỘNG"
 * @param position where it stands, instead of what the format says
 * @param cells what its columns hold, by column
 */
public record Total(
        @Field(value = "tiêu đề", description = "Ví dụ: TỔNG CỘNG.")
        String title,

        @Field(value = "vị trí", description = "first (đầu bảng) hoặc last (cuối bảng).", setting = true)
        Optional<Position> position,

        @Field(value = "các ô", description = "Giá trị của từng cột theo mã cột, ví dụ: {kinhPhi: 45.000.000}.")
        Map<String, CellValue> cells) {

    /** Where a total row stands. */
    public enum Position {
        /** Before all other rows. */
        FIRST,
        /** After all other rows. */
        LAST
    }
}
