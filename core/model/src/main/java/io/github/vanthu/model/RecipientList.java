package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of recipients under its title (danh sách nơi nhận).
 *
 * @param title title instead of "Nơi nhận:", such as "Bản điện tử:"
 * @param items the recipients
 * @param archive who keeps copies, printed last as "Lưu: VT, …", such as "VT, NN"
 */
public record RecipientList(
        @Field(value = "tiêu đề", description = "Thay cho \"Nơi nhận:\", ví dụ: \"Bản điện tử:\".")
        Optional<String> title,

        @Field(value = "danh sách", description = "Các nơi nhận, ví dụ: [UBND tỉnh, {name: Sở Tài chính, note: b/c}].")
        List<Recipient> items,

        @Field(value = "lưu", description = "Nơi lưu, in ở dòng cuối sau chữ \"Lưu:\", ví dụ: VT, NN.")
        Optional<String> archive) {}
