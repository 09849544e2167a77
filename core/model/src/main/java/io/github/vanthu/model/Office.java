package io.github.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * An office that issues plans, kept once and named by its plans (cơ quan ban hành).
 *
 * @param name official name, such as "Ủy ban nhân dân huyện Vũ Quang"
 * @param heading the name as the letterhead prints it, one text a line; computed from the name when empty
 * @param parent body above it that the letterhead prints first, one text a line; none for a people's committee, computed for others
 *     when empty
 * @param shortName the name in running text, such as "UBND huyện Vũ Quang"; computed when blank
 * @param symbol abbreviation in the symbols of its documents, such as "UBND" or "SNN"; computed when blank
 * @param place place name before the date (địa danh), such as "Vũ Quang"; computed when blank
 * @param province province that it lies in, without "tỉnh", by the name at the time
 * @param level its level of government
 * @param bodySize size of body text in points, 13 or 14
 * @param firstLineIndent first-line indent in centimetres, 1 or 1.27
 * @param numberWords how it writes numbers in words, instead of what its province does
 * @param knownBases the documents that its plans usually rest on, in the plan's data or by the path of their own file
 * @param organId identifier in electronic exchange, such as "H09.14" (mã định danh)
 */
public record Office(
        @Field(value = "tên cơ quan", description = "Tên chính thức, ví dụ: Ủy ban nhân dân huyện Vũ Quang.")
        String name,

        @Field(
                value = "tên ở đầu trang",
                description = "Tên in hoa ở đầu trang, mỗi dòng một mục; để trống thì lấy từ tên cơ quan.")
        List<String> heading,

        @Field(
                value = "cơ quan chủ quản",
                description =
                        "Cơ quan cấp trên in ở dòng đầu; UBND các cấp để trống, cơ quan khác để trống thì lấy UBND của tỉnh hoặc xã.")
        List<String> parent,

        @Field(
                value = "tên viết gọn",
                description = "Tên dùng trong câu, ví dụ: UBND huyện Vũ Quang; để trống thì lấy từ tên cơ quan.",
                optional = true)
        String shortName,

        @Field(
                value = "ký hiệu cơ quan",
                description = "Chữ viết tắt trong ký hiệu văn bản, ví dụ: UBND, SNN; để trống thì lấy từ tên cơ quan.",
                optional = true)
        String symbol,

        @Field(
                value = "địa danh",
                description =
                        "Địa danh ghi trước ngày tháng, ví dụ: Vũ Quang; để trống thì lấy từ tên cơ quan và tỉnh.",
                optional = true)
        String place,

        @Field(
                value = "tỉnh",
                description = "Tên tỉnh hoặc thành phố tại thời điểm ban hành, ví dụ: Hà Tĩnh.",
                setting = true)
        String province,

        @Field(
                value = "cấp",
                description =
                        "Cấp của cơ quan: province (UBND tỉnh), department (sở), district (huyện, đến 30/6/2025), commune (UBND xã, phường, đặc khu), commune-unit (phòng, trung tâm thuộc UBND cấp xã).",
                setting = true)
        Level level,

        @Field(value = "cỡ chữ nội dung", description = "Cỡ chữ của nội dung: 13 hoặc 14.", setting = true)
        Optional<Integer> bodySize,

        @Field(
                value = "thụt dòng đầu",
                description = "Thụt dòng đầu tính bằng xen-ti-mét: 1 hoặc 1,27.",
                setting = true)
        Optional<String> firstLineIndent,

        @Field(
                value = "cách đọc số",
                description =
                        "Cách viết số bằng chữ của cơ quan, ví dụ: {zeroTens: lẻ, even: true}; không khai thì theo tỉnh.",
                setting = true)
        Optional<NumberWordsStyle> numberWords,

        @Field(
                value = "danh mục căn cứ",
                description = "Đường dẫn tới tệp can-cu.yaml, hoặc khai trực tiếp.",
                setting = true,
                desk = true)
        List<KnownBasis> knownBases,

        @Field(
                value = "mã định danh",
                description = "Mã định danh điện tử của cơ quan, tối đa 13 ký tự, ví dụ: H09.14.",
                setting = true,
                desk = true)
        Optional<String> organId) {

    /** Makes an office without an identifier in electronic exchange. */
    public Office(
            String name,
            List<String> heading,
            List<String> parent,
            String shortName,
            String symbol,
            String place,
            String province,
            Level level,
            Optional<Integer> bodySize,
            Optional<String> firstLineIndent,
            Optional<NumberWordsStyle> numberWords,
            List<KnownBasis> knownBases) {
        this(
                name,
                heading,
                parent,
                shortName,
                symbol,
                place,
                province,
                level,
                bodySize,
                firstLineIndent,
                numberWords,
                knownBases,
                Optional.empty());
    }

    /** Makes an office that writes numbers as its province does and keeps no list of bases. */
    public Office(
            String name,
            List<String> heading,
            List<String> parent,
            String shortName,
            String symbol,
            String place,
            String province,
            Level level,
            Optional<Integer> bodySize,
            Optional<String> firstLineIndent) {
        this(
                name,
                heading,
                parent,
                shortName,
                symbol,
                place,
                province,
                level,
                bodySize,
                firstLineIndent,
                Optional.empty(),
                List.of());
    }

    /** Levels of government that issue plans (cấp). */
    public enum Level {
        /** UBND tỉnh, thành phố. */
        PROVINCE,
        /** Sở and other bodies under a province. */
        DEPARTMENT,
        /** UBND huyện, until 30/6/2025. */
        DISTRICT,
        /** UBND xã, phường, đặc khu. */
        COMMUNE,
        /** Phòng, trung tâm and other bodies below a UBND xã, phường, đặc khu. */
        COMMUNE_UNIT
    }
}
