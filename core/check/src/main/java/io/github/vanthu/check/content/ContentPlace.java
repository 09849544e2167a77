package io.github.vanthu.check.content;

/**
 * Where a paragraph stands in a finished file (vị trí).
 *
 * @param page page from 1; 0 when unknown, as in a DOCX
 * @param section section from 1
 * @param paragraph number of the paragraph in the file's reading order from 1, those of cells and boxes included; 0 for what is
 *     no paragraph, such as a page setup
 * @param part name of the part of a DOCX, such as {@code word/document.xml}; empty for a PDF
 * @param path position in the part as an XPath with the elements' own prefixes, such as {@code
 *     /w:document/w:body/w:p[12]}, counted from 1 among the siblings of the same name; empty for a PDF
 */
public record ContentPlace(int page, int section, int paragraph, String part, String path) {
    /** The file as a whole. */
    public static final ContentPlace FILE = new ContentPlace(0, 0, 0, "", "");
}
