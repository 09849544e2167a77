package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.model.Annex;

/**
 * A table of a document that was read as an annex of its plan (bảng số liệu).
 *
 * @param annex the annex that it was read as
 * @param name how a clerk calls it, such as "Phụ lục II" or "Bảng thứ 1 trong nội dung"
 * @param place its first paragraph
 * @param unitKnown whether the unit of its amounts is certain: the document says it, or all are whole thousands of đồng in millions;
 *     they are read as đồng where it is not
 */
public record PaperTable(Annex annex, String name, ContentPlace place, boolean unitKnown) {}
