package io.github.vanthu.model;

import java.util.Optional;

/**
 * One signer with the authority to sign (quyền hạn, chức vụ, họ tên người ký).
 *
 * <p>Printed one below the other: "TM." onBehalfOf, "KT." / "TL." / "TUQ." / "Q." head, title, then the name.
 *
 * @param onBehalfOf collective body signed for (TM.), such as "ỦY BAN NHÂN DÂN"
 * @param forHead title of the head whom a deputy replaces (KT.), such as "CHỦ TỊCH"
 * @param byOrderOf title of the head who gave the standing order (TL.)
 * @param byAuthorityOf title of the head who gave the written authority (TUQ.)
 * @param acting whether the signer acts as head (Q. before the title)
 * @param title the signer's own title, such as "PHÓ CHỦ TỊCH"
 * @param name the signer's full name; absent leaves it blank
 */
public record Signature(
        @Field(value = "thay mặt", description = "Tập thể được thay mặt (TM.), ví dụ: ỦY BAN NHÂN DÂN.")
        Optional<String> onBehalfOf,

        @Field(value = "ký thay", description = "Chức vụ người đứng đầu được ký thay (KT.), ví dụ: CHỦ TỊCH.")
        Optional<String> forHead,

        @Field(value = "thừa lệnh", description = "Chức vụ người đứng đầu ra lệnh (TL.), ví dụ: CHỦ TỊCH.")
        Optional<String> byOrderOf,

        @Field(value = "thừa ủy quyền", description = "Chức vụ người đứng đầu ủy quyền (TUQ.), ví dụ: CHỦ TỊCH.")
        Optional<String> byAuthorityOf,

        @Field(value = "quyền", description = "true nếu người ký giữ quyền người đứng đầu (Q.).")
        boolean acting,

        @Field(value = "chức vụ", description = "Chức vụ của người ký, ví dụ: PHÓ CHỦ TỊCH.")
        String title,

        @Field(value = "họ tên", description = "Họ và tên người ký; bỏ trống để ký sau.")
        Optional<String> name) {}
