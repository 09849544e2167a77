package io.github.vanthu.engine;

/**
 * A value of the format profile that a plugin sets outside of the regulation, with its reason (giá trị ngoài quy định).
 *
 * @param path path of the value, such as {@code page/top}
 * @param value the value, such as {@code 27 mm}
 * @param reason why, in the words of the province
 */
public record Deviation(String path, String value, String reason) {}
