package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * A recipient, possibly with recipients below it (nơi nhận).
 *
 * @param name who receives, without dash and final punctuation
 * @param note why, printed in parentheses, such as "b/c"
 * @param parts recipients printed below it with a plus sign
 * @param organId identifier in electronic exchange, such as "H09.14" (mã định danh)
 */
public record Recipient(
        @Field(value = "nơi nhận", description = "Ví dụ: Sở Tài chính.", scalar = true)
        String name,

        @Field(value = "ghi chú", description = "In trong ngoặc đơn, ví dụ: b/c, để thực hiện.")
        Optional<String> note,

        @Field(value = "nơi nhận cấp dưới", description = "In dưới nơi nhận này sau dấu +, ví dụ: Các phòng thuộc Sở.")
        List<Recipient> parts,

        @Field(
                value = "mã định danh",
                description = "Mã định danh điện tử của nơi nhận, tối đa 13 ký tự, ví dụ: H09.14.",
                setting = true,
                desk = true)
        Optional<String> organId) {

    /** Makes a recipient without an identifier in electronic exchange. */
    public Recipient(String name, Optional<String> note, List<Recipient> parts) {
        this(name, note, parts, Optional.empty());
    }
}
