package io.github.vanthu.engine;

import io.github.vanthu.model.Field;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Stage;
import java.util.Optional;

/**
 * The data that travel with a finished file (dữ liệu kèm theo văn bản); {@code docs/embedded-data.md} describes them.
 *
 * @param format name of this form
 * @param version version of this form, raised when an older reader could misread it
 * @param sha256 digest of the whole, with zeros in its own place
 * @param vanthu version of the engine that made the file
 * @param profile identifier of the format profile
 * @param plugin the province's format
 * @param options what was asked for when the file was made
 * @param plan the plan
 */
record PlanEnvelope(
        @Field("tên dạng") String format,
        @Field("phiên bản dạng") Integer version,
        @Field("mã băm") String sha256,
        @Field("phiên bản Vanthu") String vanthu,
        @Field("thể thức") String profile,
        @Field("định dạng tỉnh") Plugin plugin,
        @Field("tùy chọn") Options options,
        @Field("kế hoạch") Plan plan) {
    static final String FORMAT = "vanthu-plan-data";
    static final int VERSION = 1;
    static final String NO_DIGEST = "0".repeat(64);

    /**
     * A province's format.
     *
     * @param id its identifier, or {@code national}
     * @param version digits that change with what the format says of the plan's office
     */
    record Plugin(
            @Field("mã") String id, @Field("phiên bản") String version) {}

    /**
     * What was asked for.
     *
     * @param stage where the paper stands, if that was asked for
     * @param medium in which form it is issued
     * @param annexes whether annexes stand in files of their own
     * @param signatureFields whether the PDF has fields for signatures
     */
    record Options(
            @Field("giai đoạn") Optional<Stage> stage,
            @Field("hình thức") Medium medium,
            @Field("phụ lục") RenderOptions.AnnexFiles annexes,
            @Field("trường chữ ký") boolean signatureFields) {
        static Options of(RenderOptions options) {
            return new Options(options.stage(), options.medium(), options.annexes(), options.signatureFields());
        }
    }
}
