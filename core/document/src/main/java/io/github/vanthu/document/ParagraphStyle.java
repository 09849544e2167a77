package io.github.vanthu.document;

/**
 * A named style of paragraphs with every value resolved.
 *
 * @param id identifier in ASCII without spaces, such as {@code Body} or {@code Heading1}; unique in a style sheet
 * @param name the name that a clerk sees in Word, in Vietnamese
 * @param outlineLevel 1 to 9 for headings, 0 for other paragraphs
 * @param text how its characters look unless a text says otherwise
 * @param alignment how its lines stand
 * @param firstLineIndent indent of the first line against the left indent
 * @param leftIndent indent of all lines on the left
 * @param rightIndent indent of all lines on the right
 * @param before space above; the spaces between two paragraphs add up
 * @param after space below
 * @param lineSpacing distance from line to line
 * @param keepWithNext whether its last line stays on the page of the next block's first line
 * @param keepTogether whether all its lines stay on one page
 */
public record ParagraphStyle(
        String id,
        String name,
        int outlineLevel,
        TextStyle text,
        Alignment alignment,
        Length firstLineIndent,
        Length leftIndent,
        Length rightIndent,
        Length before,
        Length after,
        LineSpacing lineSpacing,
        boolean keepWithNext,
        boolean keepTogether) {}
