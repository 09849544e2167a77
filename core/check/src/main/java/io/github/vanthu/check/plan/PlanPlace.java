package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.ContentPlace;

/**
 * Where in a document a datum of its plan stands (chỗ trong văn bản).
 *
 * @param place its paragraph
 * @param text the text of the paragraph or cell as it is shown
 */
public record PlanPlace(ContentPlace place, String text) {}
