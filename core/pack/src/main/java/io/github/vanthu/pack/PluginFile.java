package io.github.vanthu.pack;

import io.github.vanthu.model.Field;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.regulation.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code plugin.yaml} says.
 *
 * @param spi version of the plugin interface
 * @param id identifier
 * @param name name that people read
 * @param province name of the province at the time
 * @param codes codes of the province
 * @param validFrom first day of issue
 * @param validTo last day of issue
 * @param parent identifier of the format below it
 * @param extraSchema name of the file with the JSON Schema of the province's own data
 * @param format what all offices get
 * @param levels what the offices of one level get on top of it
 * @param checks what is checked in plans
 */
record PluginFile(
        @Field(value = "phiên bản giao diện", description = "Ví dụ: \"1.0\".")
        String spi,

        @Field(value = "mã định dạng", description = "Chữ thường không dấu, chữ số, dấu gạch nối, ví dụ: bac-ninh.")
        String id,

        @Field(value = "tên định dạng", description = "Tên để người dùng đọc, ví dụ: Tỉnh Bắc Ninh.")
        String name,

        @Field(value = "tên tỉnh", description = "Không ghi chữ \"tỉnh\", ví dụ: Bắc Ninh.")
        String province,

        @Field(
                value = "mã tỉnh",
                description = "Mã trong danh mục đơn vị hành chính, ví dụ: [\"24\"].",
                required = true)
        List<String> codes,

        @Field(value = "có hiệu lực từ ngày", description = "Ví dụ: 01/7/2025.")
        PartialDate validFrom,

        @Field(value = "có hiệu lực đến hết ngày", description = "Để trống nếu còn hiệu lực.")
        Optional<PartialDate> validTo,

        @Field(value = "định dạng gốc", description = "national hoặc mã của một định dạng khác.")
        Optional<String> parent,

        @Field(value = "lược đồ dữ liệu riêng", description = "Tên tệp JSON Schema, ví dụ: fields.schema.json.")
        Optional<String> extraSchema,

        @Field("thể thức") Optional<FormatPart> format,
        @Field("khác biệt theo cấp") Map<String, FormatPart> levels,
        @Field("phép kiểm tra") List<CheckPart> checks) {
    static final String NATIONAL = "national";

    /** Returns the days of issue, or nothing if a date is incomplete or they end before they begin. */
    Optional<Validity> validity() {
        boolean complete = validTo.flatMap(PartialDate::complete).isPresent() == validTo.isPresent();
        return validFrom
                .complete()
                .filter(first -> complete)
                .map(first -> new Validity(first, validTo.flatMap(PartialDate::complete)))
                .filter(days ->
                        days.to().filter(last -> last.isBefore(days.from())).isEmpty());
    }
}
