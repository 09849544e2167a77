package io.github.vanthu.model;

/**
 * Text in CommonMark: paragraphs, bullets, bold, italic, footnotes (đoạn văn).
 *
 * <p>Bullets keep the marker that was typed ({@code -} or {@code +}); footnotes are {@code [^1]} with their text in the
 * same field. HTML, headings, images, links and code are not part of it.
 *
 * @param source the text as it stands in the plan
 */
public record Markdown(String source) {}
