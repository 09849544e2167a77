package io.github.vanthu.model;

import java.util.Optional;

/**
 * A document that an office's plans usually rest on, as its own list keeps it (căn cứ trong danh mục của cơ quan).
 *
 * @param kind kind of the document, such as "Quyết định"
 * @param number number and symbol, such as "490/QĐ-TTg"
 * @param date its date
 * @param issuer who issued it
 * @param subject the words after the issuer, as a plan prints them
 * @param until last day on which it is in force; in force without end when absent
 * @param replacedBy number and symbol of the document that replaces it
 */
public record KnownBasis(
        @Field(value = "loại văn bản", description = "Ví dụ: Quyết định.")
        String kind,

        @Field(value = "số, ký hiệu", description = "Ví dụ: 490/QĐ-TTg.")
        String number,

        @Field(value = "ngày ban hành", description = "Ví dụ: 07/5/2018.")
        PartialDate date,

        @Field(value = "cơ quan ban hành", description = "Ví dụ: Thủ tướng Chính phủ.")
        String issuer,

        @Field(value = "nội dung", description = "Phần còn lại của câu, ví dụ: về việc phê duyệt Đề án …")
        Optional<String> subject,

        @Field(value = "hiệu lực đến", description = "Ngày cuối còn hiệu lực, ví dụ: 31/12/2020.")
        Optional<PartialDate> until,

        @Field(value = "văn bản thay thế", description = "Số, ký hiệu của văn bản thay thế, ví dụ: 919/QĐ-TTg.")
        Optional<String> replacedBy) {}
