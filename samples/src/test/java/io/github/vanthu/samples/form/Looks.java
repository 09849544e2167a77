package io.github.vanthu.samples.form;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks of characters, paragraphs and pages, and paragraphs to be put into a document. */
final class Looks {
    static final UnaryOperator<TextStyle> BOLD = style -> style.withBold(true);
    static final UnaryOperator<TextStyle> NOT_BOLD = style -> style.withBold(false);
    static final UnaryOperator<TextStyle> ITALIC = style -> style.withItalic(true);
    static final UnaryOperator<TextStyle> UPRIGHT = style -> style.withItalic(false);

    private Looks() {}

    /** Returns the look in another size in points. */
    static UnaryOperator<TextStyle> size(int points) {
        return style -> style.withHalfPoints(2 * points);
    }

    /** Returns a style of plain text of 14 points. */
    static ParagraphStyle plain(String id) {
        return new ParagraphStyle(
                id,
                id,
                0,
                TextStyle.of(28),
                Alignment.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                false,
                false);
    }

    /** Returns the style of body text. */
    static ParagraphStyle body(String id) {
        return before(Length.pt(6))
                .apply(indented("12.7").apply(aligned(Alignment.JUSTIFY).apply(plain(id))));
    }

    /** Returns a paragraph in a style. */
    static Paragraph paragraph(ParagraphStyle style, String words) {
        return new Paragraph(style, List.of(new Text(words, style.text(), Origin.NONE)), false, Origin.NONE);
    }

    /** Returns the styles of paragraphs. */
    static List<ParagraphStyle> stylesOf(Block... blocks) {
        return Arrays.stream(blocks)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).style())
                .distinct()
                .toList();
    }

    static ParagraphStyle named(ParagraphStyle style, String id) {
        return new ParagraphStyle(
                id,
                id,
                style.outlineLevel(),
                style.text(),
                style.alignment(),
                style.firstLineIndent(),
                style.leftIndent(),
                style.rightIndent(),
                style.before(),
                style.after(),
                style.lineSpacing(),
                style.keepWithNext(),
                style.keepTogether());
    }

    /** Makes characters of a style look otherwise. */
    static UnaryOperator<ParagraphStyle> text(UnaryOperator<TextStyle> look) {
        return style -> new ParagraphStyle(
                style.id(),
                style.name(),
                style.outlineLevel(),
                look.apply(style.text()),
                style.alignment(),
                style.firstLineIndent(),
                style.leftIndent(),
                style.rightIndent(),
                style.before(),
                style.after(),
                style.lineSpacing(),
                style.keepWithNext(),
                style.keepTogether());
    }

    static UnaryOperator<ParagraphStyle> aligned(Alignment alignment) {
        return style -> standing(style, alignment, style.firstLineIndent(), style.before(), style.lineSpacing());
    }

    /** Indents the first line by millimetres. */
    static UnaryOperator<ParagraphStyle> indented(String millimetres) {
        Length indent = Length.mm(millimetres);
        return style -> standing(style, style.alignment(), indent, style.before(), style.lineSpacing());
    }

    static UnaryOperator<ParagraphStyle> before(Length space) {
        return style -> standing(style, style.alignment(), style.firstLineIndent(), space, style.lineSpacing());
    }

    static UnaryOperator<ParagraphStyle> spaced(LineSpacing spacing) {
        return style -> standing(style, style.alignment(), style.firstLineIndent(), style.before(), spacing);
    }

    private static ParagraphStyle standing(
            ParagraphStyle style, Alignment alignment, Length firstLine, Length before, LineSpacing spacing) {
        return new ParagraphStyle(
                style.id(),
                style.name(),
                style.outlineLevel(),
                style.text(),
                alignment,
                firstLine,
                style.leftIndent(),
                style.rightIndent(),
                before,
                style.after(),
                spacing,
                style.keepWithNext(),
                style.keepTogether());
    }

    /** Returns pages with other margins, in millimetres. */
    static UnaryOperator<PageGeometry> margins(String top, String bottom, String left, String right) {
        return page -> new PageGeometry(
                page.width(),
                page.height(),
                Length.mm(top),
                Length.mm(bottom),
                Length.mm(left),
                Length.mm(right),
                page.header(),
                page.footer());
    }
}
