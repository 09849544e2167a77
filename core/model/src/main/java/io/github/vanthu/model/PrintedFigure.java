package io.github.vanthu.model;

import java.util.Optional;

/**
 * A reference that was replaced by the figure it names (số liệu đã điền).
 *
 * <p>Example: {@code tong(phuLuc1)} with the form {@code trieu}, the value {@code 6422000000}, the text "6.422 triệu đồng".
 *
 * @param pointer JSON pointer to the text that holds it, such as {@code /body/2/text}
 * @param expression what the reference named, without braces and form
 * @param value the exact figure with a decimal point: money in đồng, else a number
 * @param text what is printed for it
 * @param format the form that the reference asked for, such as {@code trieu} or {@code bangChu(thuong)}; absent for the usual one
 */
public record PrintedFigure(
        @Field(value = "chỗ in", description = "Con trỏ JSON tới đoạn chữ, ví dụ: /body/2/text.", setting = true)
        String pointer,

        @Field(value = "tham chiếu", description = "Ví dụ: tong(phuLuc1, nam: 2026).", setting = true)
        String expression,

        @Field(value = "giá trị", description = "Số chính xác, tiền tính bằng đồng, ví dụ: 6422000000.", setting = true)
        String value,

        @Field(value = "chữ in", description = "Ví dụ: 6.422 triệu đồng.", setting = true)
        String text,

        @Field(value = "cách ghi", description = "Ví dụ: trieu.", setting = true)
        Optional<String> format) {}
