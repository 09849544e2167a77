package io.github.vanthu.document;

import java.util.List;

/**
 * A whole document, ready to be written.
 *
 * @param properties what a file manager shows of it
 * @param styles the styles that its paragraphs use
 * @param sections its sections in order, at least one; each begins on a new page
 */
public record Document(Properties properties, StyleSheet styles, List<Section> sections) {
    /** Copies the list of sections. */
    public Document {
        sections = List.copyOf(sections);
    }

    /**
     * What a file manager shows of a document (thuộc tính tài liệu).
     *
     * @param title kind and subject, such as "Kế hoạch Triển khai …"
     * @param subject the subject alone (trích yếu)
     * @param symbol number and symbol, such as "35/KH-UBND" (số, ký hiệu)
     * @param author the issuer (cơ quan ban hành)
     * @param language BCP 47 tag of the text, such as "vi-VN"
     * @param date the date of the document as yyyy-MM-dd, or empty while its day or month is blank
     */
    public record Properties(
            String title, String subject, String symbol, String author, String language, String date) {}
}
