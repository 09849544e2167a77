package io.github.vanthu.engine;

import io.github.vanthu.regulation.Validity;
import java.util.List;

/**
 * A province plugin that was found and passed the checks (định dạng tỉnh đã cài).
 *
 * @param id identifier, unique among the installed plugins
 * @param name name that people read, such as "Tỉnh Bắc Giang"
 * @param province province whose plans it formats, without "tỉnh"
 * @param codes codes of the province in the state's list during the validity
 * @param validity the days of issue for which it holds
 * @param source name of the jar, zip or folder that it comes from
 * @param kind how it was brought
 */
public record InstalledPlugin(
        String id, String name, String province, List<String> codes, Validity validity, String source, Kind kind) {
    /** Copies the codes. */
    public InstalledPlugin {
        codes = List.copyOf(codes);
    }

    /** The ways to bring a format. */
    public enum Kind {
        /** Java code, which whoever installs it answers for (mã Java). */
        JAVA,
        /** A folder or zip without Java, which is not trusted (gói định dạng). */
        PACK
    }
}
