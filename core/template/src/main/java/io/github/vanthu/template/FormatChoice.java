package io.github.vanthu.template;

import io.github.vanthu.regulation.FormatProfile;
import io.github.vanthu.spi.ProvinceFormat;

/**
 * The format that was selected for a plan (thể thức được chọn).
 *
 * @param profile the state's values, with the overrides of province and office applied
 * @param source identifier of the plugin that brings {@code province}, or {@code national}
 * @param province what the province does differently; {@link ProvinceFormat#NATIONAL} for nothing
 */
public record FormatChoice(FormatProfile profile, String source, ProvinceFormat province) {}
