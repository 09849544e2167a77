package io.github.vanthu.pack;

import io.github.vanthu.model.Field;
import io.github.vanthu.model.Severity;
import java.util.Optional;

/**
 * A check as {@code plugin.yaml} writes it; which keys belong to which kind is held by {@link CheckKind}.
 *
 * @param kind what is checked
 * @param at path of the values
 * @param in path of what each run of the check looks at
 * @param min least number
 * @param max greatest number
 * @param pattern regular expression that the whole text matches
 * @param parts path of the numbers to add
 * @param total path of what they make
 * @param left path of a value
 * @param right path of the value that it equals
 * @param severity how bad a finding is
 * @param message what a finding says
 * @param hint how it is mended
 */
record CheckPart(
        @Field(value = "loại kiểm tra", description = "required, range, pattern, sum hoặc equal.")
        String kind,

        @Field(value = "đường dẫn tới dữ liệu", description = "Ví dụ: /annexes/*/rows/*/cells/soTien.")
        Optional<String> at,

        @Field(value = "phạm vi", description = "Ví dụ: /annexes/*.")
        Optional<String> in,

        @Field("giá trị nhỏ nhất") Optional<String> min,
        @Field("giá trị lớn nhất") Optional<String> max,
        @Field("mẫu") Optional<String> pattern,
        @Field("các số hạng") Optional<String> parts,
        @Field("tổng") Optional<String> total,
        @Field("vế trái") Optional<String> left,
        @Field("vế phải") Optional<String> right,

        @Field(value = "mức độ", description = "error, warning hoặc info.", fallback = "error")
        Severity severity,

        @Field("lời báo") Optional<String> message,
        @Field("cách sửa") Optional<String> hint) {}
