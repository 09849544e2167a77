package io.github.vanthu.figures.citation;

import java.util.Set;

/**
 * A text of a plan with where it stands (đoạn chữ).
 *
 * @param pointer JSON pointer of the text, such as {@code /body/0/parts/1/text}
 * @param text the text as the plan holds it
 * @param part the part of the plan
 * @param years budget years that it stands for: those of a column's head; none elsewhere
 */
public record PlanText(String pointer, String text, Part part, Set<Integer> years) {
    /** Copies the years. */
    public PlanText {
        years = Set.copyOf(years);
    }

    /** Makes a text without budget years. */
    PlanText(String pointer, String text, Part part) {
        this(pointer, text, part, Set.of());
    }

    /** Parts of a plan. */
    public enum Part {
        /** Title of the plan. */
        TITLE,
        /** A component of a basis. */
        BASIS,
        /** Paragraphs between the bases and the first heading. */
        OPENING,
        /** Headings with their texts, and the closing paragraphs. */
        BODY,
        /** Recipients. */
        RECIPIENT,
        /** Title, heads, rows and notes of an annex. */
        ANNEX
    }
}
