package io.github.vanthu.engine;

import io.github.vanthu.regulation.Validity;

/**
 * A province plugin that was found and passed the checks (định dạng tỉnh đã cài).
 *
 * @param id identifier, unique among the installed plugins
 * @param name name that people read, such as "Tỉnh Bắc Giang"
 * @param province province whose plans it formats, without "tỉnh"
 * @param validity the days of issue for which it holds
 * @param source name of the jar or folder that it comes from
 */
public record InstalledPlugin(String id, String name, String province, Validity validity, String source) {}
