package io.github.vanthu.workbook.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas that one cell takes over from another: relative references move along (ECMA-376 part 1, 18.3.1.40). */
final class FormulaShift {
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![A-Za-z0-9_(!.])");

    private FormulaShift() {}

    static String shift(String formula, int rows, int columns) {
        return TOKEN.matcher(formula)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null ? found.group() : reference(found, rows, columns)));
    }

    private static String reference(java.util.regex.MatchResult found, int rows, int columns) {
        int column = CellRange.columnOf(found.group(2)) + (found.group(1).isEmpty() ? columns : 0);
        int row = Integer.parseInt(found.group(4)) + (found.group(3).isEmpty() ? rows : 0);
        return found.group(1) + CellRange.letters(column) + found.group(3) + row;
    }
}
