package io.github.vanthu.typeset;

import io.github.vanthu.document.Length;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Rule;
import java.util.List;

/** Measures short rules: the lines under names, motto and title (đường kẻ ngang). */
public final class ShortRules {
    private static final double WHOLE = 1000;

    private ShortRules() {}

    /**
     * Returns the width of a rule: its share of the width of the last line of the paragraph above.
     *
     * @param rule the rule
     * @param above the paragraph right before it
     * @param available the width between the margins, or inside a cell's padding, that the paragraph is broken to
     * @param metrics the font
     */
    public static Length width(Rule rule, Paragraph above, Length available, FontMetrics metrics) {
        return Length.ofPoints(lastLine(above, available.points(), metrics) * rule.permille() / WHOLE);
    }

    private static double lastLine(Paragraph paragraph, double available, FontMetrics metrics) {
        StyledText text = StyledText.of(paragraph.content(), new ElementTree().paragraph(paragraph), metrics);
        LineWidths widths = LineWidths.of(paragraph.style(), available);
        List<LineBreaker.LineRange> lines = LineBreaker.lines(text, widths.first(), widths.others());
        LineBreaker.LineRange last = lines.get(lines.size() - 1);
        return text.width(last.from(), last.to());
    }
}
