package io.github.vanthu.figures.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formula in the column-number row, such as "(3) = (4) + … + (10)", "3=1x2", "(6)=(5)/(3)%" (công thức cột).
 *
 * @param terms names of columns in order
 * @param signs the sign before each of them: {@code +}, {@code -}, {@code *}, {@code /}, or {@code …} for a range from the
 *     name before to this one
 * @param percent whether the result is given in percent
 */
public record ColumnFormula(List<String> terms, List<Character> signs, boolean percent) {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\s*(\\d{1,3}|\\p{L})\\s*[)\\]]?");
    private static final Pattern TOKEN = Pattern.compile("(?U)\\s*(\\d{1,3}|\\p{L}+|[-+*/:×–%]|…|\\.{2,}|[()\\[\\]])");
    private static final String MULTIPLY = "xX×*";

    /** Copies the lists. */
    public ColumnFormula {
        terms = List.copyOf(terms);
        signs = List.copyOf(signs);
    }

    /** Returns by what name formulas call a column: its number without brackets. */
    public static Optional<String> name(String number) {
        Matcher matcher = NUMBER.matcher(left(number).strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String left(String number) {
        int equals = number.indexOf('=');
        return equals < 0 ? number : number.substring(0, equals);
    }

    /** Returns whether the text of a column number has a formula. */
    static boolean present(String number) {
        return number.indexOf('=') >= 0;
    }

    /** Returns the formula, or nothing if there is none or it has another form. */
    public static Optional<ColumnFormula> parse(String number) {
        if (!present(number)) {
            return Optional.empty();
        }
        String right = number.substring(number.indexOf('=') + 1);
        return new Parsing(right).formula();
    }

    /** Returns whether it only adds and takes off. */
    public boolean sum() {
        return !percent && signs.stream().allMatch(sign -> "+-…".indexOf(sign) >= 0);
    }

    /** Returns whether it only multiplies. */
    public boolean product() {
        return !percent && terms.size() > 1 && signs.stream().skip(1).allMatch(sign -> sign == '*');
    }

    /** Returns whether it divides one column by another. */
    public boolean quotient() {
        return terms.size() == 2 && signs.get(1) == '/';
    }

    /** Reads the right side from left to right. */
    private static final class Parsing {
        private final Matcher tokens;
        private final String text;
        private final List<String> terms = new ArrayList<>();
        private final List<Character> signs = new ArrayList<>();
        private char sign = '+';
        private boolean wanted = true;
        private boolean percent;

        Parsing(String text) {
            this.text = text.strip();
            this.tokens = TOKEN.matcher(this.text);
        }

        Optional<ColumnFormula> formula() {
            int at = 0;
            while (at < text.length()) {
                if (!tokens.find(at) || tokens.start() != at || !take(tokens.group(1))) {
                    return Optional.empty();
                }
                at = tokens.end();
            }
            boolean whole = !wanted && terms.size() > 1;
            return whole
                    ? Optional.of(new ColumnFormula(List.copyOf(terms), List.copyOf(signs), percent))
                    : Optional.empty();
        }

        private boolean take(String token) {
            char first = token.charAt(0);
            if ("()[]".indexOf(first) >= 0) {
                return true;
            }
            if (first == '…' || token.startsWith("..")) {
                sign = '…';
                wanted = true;
                return !terms.isEmpty();
            }
            return (token.length() == 1 && operator(first, !wanted)) || name(token);
        }

        private boolean operator(char first, boolean possible) {
            char meant = MULTIPLY.indexOf(first) >= 0 ? '*' : first == ':' ? '/' : first == '–' ? '-' : first;
            if (meant == '%' && possible) {
                percent = true;
                return true;
            }
            if ("+-*/".indexOf(meant) < 0 || (!possible && sign != '…')) {
                return false;
            }
            sign = sign == '…' && wanted ? sign : meant;
            wanted = true;
            return true;
        }

        private boolean name(String token) {
            if (token.equals("100") && sign == '*') {
                percent = true;
                wanted = false;
                return true;
            }
            boolean usable = wanted && (Character.isDigit(token.charAt(0)) || token.length() == 1);
            terms.add(token);
            signs.add(sign);
            sign = '+';
            wanted = false;
            return usable;
        }
    }
}
