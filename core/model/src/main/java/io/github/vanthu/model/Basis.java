package io.github.vanthu.model;

import java.util.Optional;

/**
 * A document that the plan rests on (căn cứ).
 *
 * <p>Printed as "Căn cứ" kind "số" number "ngày" date "của" issuer subject. A document that the office's list of bases knows
 * ({@link Office#knownBases()}) may be given by its number alone.
 *
 * @param kind kind of the document, such as "Quyết định"; for a law its name; from the office's list when blank
 * @param number number and symbol, such as "490/QĐ-TTg"; absent for laws
 * @param date its date; absent for laws
 * @param issuer who issued it; absent for laws
 * @param subject the words after the issuer, as the plan prints them, such as "về việc phê duyệt …"
 */
public record Basis(
        @Field(
                value = "loại văn bản",
                description =
                        "Ví dụ: Quyết định, Kế hoạch, Luật Ngân sách nhà nước; để trống nếu chỉ ghi số của văn bản có trong danh mục căn cứ của cơ quan.",
                optional = true)
        String kind,

        @Field(value = "số, ký hiệu", description = "Ví dụ: 490/QĐ-TTg.")
        Optional<String> number,

        @Field(value = "ngày ban hành", description = "Ví dụ: 07/5/2018.")
        Optional<PartialDate> date,

        @Field(value = "cơ quan ban hành", description = "Ví dụ: Thủ tướng Chính phủ.")
        Optional<String> issuer,

        @Field(value = "nội dung", description = "Phần còn lại của câu, ví dụ: về việc phê duyệt Đề án …")
        Optional<String> subject) {}
