package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What the cells of one column below the head hold, counted. */
final class ColumnContent {
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,\\s\\u00a0\\u202f]*%?");
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    private int figures;
    private int texts;
    private int small;
    private long letters;

    void add(Cell cell) {
        String text = Folding.line(cell.text());
        if (cell.kind() == Cell.Kind.NUMBER || FIGURE.matcher(text).matches()) {
            figures++;
            small += cell.value().filter(ColumnContent::small).isPresent() ? 1 : 0;
        } else if (text.chars().anyMatch(Character::isLetter)) {
            texts++;
            letters += text.length();
        }
    }

    private static boolean small(BigDecimal value) {
        return value.abs().compareTo(SMALL) < 0 && value.stripTrailingZeros().scale() <= 0;
    }

    boolean isEmpty() {
        return figures + texts == 0;
    }

    boolean noFigures() {
        return figures == 0 && texts > 0;
    }

    boolean mostlyFigures() {
        return figures > 2 * texts;
    }

    boolean mostlyTexts() {
        return texts > 2 * figures;
    }

    boolean allSmall() {
        return figures > 0 && small == figures;
    }

    long letters() {
        return letters;
    }
}
