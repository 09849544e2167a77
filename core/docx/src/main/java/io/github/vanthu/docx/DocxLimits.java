package io.github.vanthu.docx;

/**
 * How large a package may be that is read.
 *
 * @param fileBytes bytes of the file
 * @param unpackedBytes bytes of all parts, unpacked
 * @param parts number of parts
 * @param depth levels of elements inside each other in one part
 */
public record DocxLimits(long fileBytes, long unpackedBytes, long parts, long depth) {}
