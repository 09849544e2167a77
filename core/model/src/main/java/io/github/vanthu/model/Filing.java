package io.github.vanthu.model;

import java.util.Optional;

/**
 * What an office's records say of a paper beside its own text (thông tin quản lý văn bản đi).
 *
 * <p>Nothing of it is printed; it goes into the metadata (Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần II.I), whose greatest
 * lengths hold.
 *
 * @param year year in which the file was opened, such as 2026 (năm hình thành hồ sơ)
 * @param notation number and symbol of the file, at most 20 characters (số và ký hiệu hồ sơ)
 * @param ordinal place of the paper in its file, 1 to 999 (số thứ tự văn bản trong hồ sơ)
 * @param priority degree of urgency, one digit (mức độ khẩn)
 * @param copies copies issued, up to 999 (số lượng bản phát hành)
 * @param due day until which it must be answered (hạn trả lời văn bản)
 * @param description remarks, at most 500 characters (ghi chú)
 */
public record Filing(
        @Field(value = "năm hồ sơ", description = "Năm hình thành hồ sơ, ví dụ: 2026.", setting = true, desk = true)
        Optional<Integer> year,

        @Field(
                value = "số, ký hiệu hồ sơ",
                description = "Số và ký hiệu hồ sơ, tối đa 20 ký tự, ví dụ: 12.KHTH.",
                setting = true,
                desk = true)
        Optional<String> notation,

        @Field(
                value = "số thứ tự",
                description = "Số thứ tự văn bản trong hồ sơ, ví dụ: 3.",
                setting = true,
                desk = true)
        Optional<Integer> ordinal,

        @Field(
                value = "mức độ khẩn",
                description = "Một chữ số theo quy ước của cơ quan, ví dụ: 0.",
                setting = true,
                desk = true)
        Optional<Integer> priority,

        @Field(
                value = "số bản phát hành",
                description = "Số lượng bản phát hành, ví dụ: 30.",
                setting = true,
                desk = true)
        Optional<Integer> copies,

        @Field(value = "hạn trả lời", description = "Ngày đầy đủ, ví dụ: 22/4/2026.", setting = true, desk = true)
        Optional<PartialDate> due,

        @Field(value = "ghi chú", description = "Tối đa 500 ký tự.", setting = true, desk = true)
        Optional<String> description) {}
