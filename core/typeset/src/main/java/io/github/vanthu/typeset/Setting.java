package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns blocks into boxes.
 *
 * @param metrics the font
 * @param noteWidth width of footnotes, that is, of the section's text, in points
 * @param leastLines how many lines of a paragraph a page break leaves together at least
 */
record Setting(FontMetrics metrics, double noteWidth, LeastLines leastLines) {
    /** Returns the setting of a section's text. */
    static Setting ofSection(FontMetrics metrics, double textWidth) {
        return new Setting(metrics, textWidth, LeastLines.TEXT);
    }

    /** Returns the setting of table cells. */
    Setting ofCells() {
        return new Setting(metrics, noteWidth, LeastLines.CELLS);
    }

    /** Returns the setting of a cell over several rows: a page break between these rows is one in a text. */
    Setting ofMergedCells() {
        return new Setting(metrics, noteWidth, LeastLines.TEXT);
    }

    /** Returns the setting of footnotes. */
    Setting ofNotes() {
        return new Setting(metrics, noteWidth, LeastLines.NOTES);
    }

    /** Returns the boxes of blocks that stand below each other in a column. */
    List<Box> boxes(List<? extends Block> blocks, List<Element> elements, double width) {
        List<Box> boxes = new ArrayList<>(blocks.size());
        Optional<Block> above = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table && above.filter(Table.class::isInstance).isPresent()) {
                boxes.add(SpacerBox.LINE);
            }
            boxes.add(block.accept(new Boxer(elements.get(i), width, above)));
            above = Optional.of(block);
        }
        return boxes;
    }

    /** Returns the box of a paragraph in a column of a width in points. */
    ParagraphBox paragraph(Paragraph paragraph, Element element, double width) {
        List<Line> lines = new ParagraphSetter(this, paragraph, element).lines(width);
        return new ParagraphBox(element, lines, 0, spacing(paragraph.style(), paragraph.keptWithNext()));
    }

    /** What stays with the next block is not broken either, as in LibreOffice. */
    private ParagraphBox.Spacing spacing(ParagraphStyle style, boolean keepWithNext) {
        return new ParagraphBox.Spacing(
                style.before().twips(),
                style.after().twips(),
                keepWithNext,
                keepWithNext || style.keepTogether(),
                leastLines);
    }

    /** Makes the box of one block. */
    private final class Boxer implements BlockVisitor<Box> {
        private final Element element;
        private final double width;
        private final Optional<Block> above;

        Boxer(Element element, double width, Optional<Block> above) {
            this.element = element;
            this.width = width;
            this.above = above;
        }

        @Override
        public Box paragraph(Paragraph paragraph) {
            return Setting.this.paragraph(paragraph, element, width);
        }

        @Override
        public Box rule(Rule rule) {
            double length = length(rule);
            ParagraphStyle style = rule.style();
            int height = Rule.THICKNESS.twips() + stripHeight(style);
            return new RuleBox((width - length) / 2, length, height, spacing(style, style.keepWithNext()));
        }

        private double length(Rule rule) {
            return above.filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .map(paragraph -> ShortRules.width(rule, paragraph, Length.ofPoints(width), metrics))
                    .orElse(Length.ZERO)
                    .points();
        }

        private static int stripHeight(ParagraphStyle style) {
            LineSpacing spacing = style.lineSpacing();
            return LineHeight.single(style.text()).spaced(spacing).height();
        }

        @Override
        public Box table(Table table) {
            return TableBox.of(new TableSetting(ofCells(), table, element));
        }
    }
}
