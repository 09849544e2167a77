package io.github.vanthu.pack;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Field;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code plugin.yaml} says of the look of plans, for all offices or for those of one level.
 *
 * @param profile values of the format profile by path
 * @param wording fixed words by name
 * @param headingNumbering how headings are labelled
 * @param annexNumbering how annex rows are labelled
 * @param layouts annex layouts by name
 * @param blocks file of the block by the name of the block
 * @param numberWords how numbers are written in words
 * @param severities severity of findings about figures by their code
 */
record FormatPart(
        @Field(value = "giá trị thể thức", description = "Ví dụ: styles/Body/size: 13.")
        Map<String, ProfileValue> profile,

        @Field(value = "từ ngữ cố định", description = "Ví dụ: annex: PHỤ LỤC.")
        Map<String, String> wording,

        @Field(value = "kiểu đánh số mục", description = "Ví dụ: [I., 1., 1.1., a)].")
        List<LabelStyle> headingNumbering,

        @Field(value = "kiểu đánh số dòng phụ lục", description = "Ví dụ: [I, \"1\", \"1.1\"].")
        List<LabelStyle> annexNumbering,

        @Field("bố cục phụ lục") Map<String, AnnexLayout> layouts,

        @Field(
                value = "khối của mẫu",
                description = "Tên khối và tệp định nghĩa lại, ví dụ: annexHeading: phu-luc.ftl.")
        Map<String, String> blocks,

        @Field(value = "cách đọc số", description = "Cách viết số bằng chữ, ví dụ: {zeroTens: lẻ, thousand: ngàn}.")
        Optional<NumberWordsStyle> numberWords,

        @Field(
                value = "mức của các lỗi số liệu",
                description = "Mã lỗi và mức error, warning hoặc info, ví dụ: MONEY-003: warning.")
        Map<String, Severity> severities) {

    /**
     * A value of the format profile.
     *
     * @param value as the profile writes it
     * @param reason why it may lie outside of the regulation; empty for none
     */
    record ProfileValue(
            @Field(value = "giá trị", scalar = true) String value,

            @Field(value = "lý do", description = "Căn cứ cho phép giá trị ngoài quy định.")
            Optional<String> reason) {}
}
