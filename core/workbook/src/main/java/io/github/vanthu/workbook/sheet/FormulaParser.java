package io.github.vanthu.workbook.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads formulas by descent; what it does not know it leaves alone. */
final class FormulaParser {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:E[+-]?\\d{1,2})?");
    private static final Pattern AREA = Pattern.compile(
            "(?:('[^'\\[]+'|[\\p{L}\\p{N}_.]+)!)?(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)(?![\\w(.!])");
    private static final Pattern CALL = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");
    private static final int DEPTH = 64;
    /** As many characters as Excel allows. */
    private static final int LONGEST = 8_192;

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final String text;
    private int at;
    private int depth;

    private FormulaParser(String text) {
        this.text = text;
    }

    /** What is not known here. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown() {
            super("", null, false, false);
        }
    }

    static Optional<Formula> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        FormulaParser parser = new FormulaParser(text);
        try {
            Formula formula = parser.sum();
            return parser.at == text.length() ? Optional.of(formula) : Optional.empty();
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private Formula sum() throws Unknown {
        Formula left = product();
        while (at("+") || at("-")) {
            char sign = text.charAt(at++);
            left = new Formula.Operation(sign, left, product());
        }
        return left;
    }

    private Formula product() throws Unknown {
        Formula left = signed();
        while (at("*") || at("/")) {
            char sign = text.charAt(at++);
            left = new Formula.Operation(sign, left, signed());
        }
        return left;
    }

    private Formula signed() throws Unknown {
        if (++depth > DEPTH) {
            throw new Unknown();
        }
        Formula formula;
        if (at("-") || at("+")) {
            char sign = text.charAt(at++);
            formula = new Formula.Operation(sign, new Formula.Constant(BigDecimal.ZERO), signed());
        } else {
            formula = percent(operand());
        }
        depth--;
        return formula;
    }

    private Formula percent(Formula formula) {
        Formula share = formula;
        while (at("%")) {
            at++;
            share = new Formula.Operation('*', share, new Formula.Constant(HUNDREDTH));
        }
        return share;
    }

    private Formula operand() throws Unknown {
        if (at("(")) {
            at++;
            Formula inside = sum();
            close();
            return inside;
        }
        Optional<Matcher> area = match(AREA);
        if (area.isPresent()) {
            return area(area.get());
        }
        Optional<Matcher> call = match(CALL);
        if (call.isPresent()) {
            return new Formula.Call(call.get().group(1), arguments());
        }
        return new Formula.Constant(
                new BigDecimal(match(NUMBER).orElseThrow(Unknown::new).group()));
    }

    private static Formula area(Matcher matcher) throws Unknown {
        String sheet = matcher.group(1) == null ? "" : matcher.group(1);
        String bare = sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1) : sheet;
        return new Formula.Area(bare, CellRange.parse(matcher.group(2)).orElseThrow(Unknown::new));
    }

    private List<Formula> arguments() throws Unknown {
        List<Formula> arguments = new ArrayList<>();
        while (!at(")")) {
            arguments.add(sum());
            if (at(",")) {
                at++;
            } else if (!at(")")) {
                throw new Unknown();
            }
        }
        at++;
        return arguments;
    }

    private void close() throws Unknown {
        if (!at(")")) {
            throw new Unknown();
        }
        at++;
    }

    private boolean at(String sign) {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.startsWith(sign, at);
    }

    private Optional<Matcher> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
