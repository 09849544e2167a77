package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.ledger.LedgerColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a column is computed, as the column-number row says: {@code (3)=(1)x(2)}, {@code 3=4+…+10} (công thức cột).
 *
 * @param terms what is added or taken away
 */
record ColumnFormula(List<Product> terms) {
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[a-wyz](?!\\p{L}))?|\\p{L}+|\\.{3,}|…|\\S");
    private static final String TIMES = "x×*";

    /** Columns whose values are multiplied. */
    record Product(boolean minus, List<LedgerColumn> factors) {}

    /** Returns the formulas of columns by their names; a formula that names unknown columns is none. */
    static Map<String, ColumnFormula> of(List<LedgerColumn> columns) {
        List<String> numbers = columns.stream().map(ColumnFormula::number).toList();
        Map<String, ColumnFormula> formulas = new HashMap<>();
        for (LedgerColumn column : columns) {
            new Reading(columns, numbers, column).formula().ifPresent(read -> formulas.put(column.id(), read));
        }
        return formulas;
    }

    private static String number(LedgerColumn column) {
        String left = column.number().orElse("").split("=", 2)[0];
        return left.replaceAll("[()\\[\\]\\s]", "");
    }

    /** Returns whether it only adds columns. */
    boolean addition() {
        return terms.stream().allMatch(term -> !term.minus() && term.factors().size() == 1);
    }

    /** Reads one formula. */
    private static final class Reading {
        private final List<LedgerColumn> columns;
        private final List<String> numbers;
        private final LedgerColumn target;
        private final List<Product> terms = new ArrayList<>();

        Reading(List<LedgerColumn> columns, List<String> numbers, LedgerColumn target) {
            this.columns = columns;
            this.numbers = numbers;
            this.target = target;
        }

        Optional<ColumnFormula> formula() {
            String[] sides = target.number().orElse("").split("=", -1);
            boolean whole = sides.length == 2 && addends(tokens(sides[1]));
            return whole && !terms.isEmpty() ? Optional.of(new ColumnFormula(List.copyOf(terms))) : Optional.empty();
        }

        private static List<String> tokens(String side) {
            List<String> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(side.replaceAll("[()\\[\\]]", " "));
            while (matcher.find()) {
                tokens.add(matcher.group());
            }
            return tokens;
        }

        /** Reads operands and operators in turn; returns whether all of them are understood. */
        private boolean addends(List<String> tokens) {
            String sign = "+";
            boolean range = false;
            for (int i = 0; i < tokens.size(); i += 2) {
                String operand = tokens.get(i);
                boolean dots = operand.equals("…") || operand.startsWith("...");
                if (dots ? range || terms.isEmpty() || !sign.equals("+") : !operand(operand, sign, range)) {
                    return false;
                }
                range = dots;
                sign = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            }
            return sign.isEmpty() && !range;
        }

        private boolean operand(String name, String sign, boolean range) {
            int index = numbers.indexOf(name);
            if (index < 0 || columns.get(index).equals(target)) {
                return false;
            }
            int from = range ? numbers.indexOf(lastNumber()) + 1 : index;
            for (int i = from; i < index; i++) {
                terms.add(new Product(false, List.of(columns.get(i))));
            }
            return apply(columns.get(index), sign);
        }

        private String lastNumber() {
            List<LedgerColumn> last = terms.get(terms.size() - 1).factors();
            return number(last.get(last.size() - 1));
        }

        private boolean apply(LedgerColumn column, String sign) {
            if (TIMES.contains(sign) && !terms.isEmpty()) {
                Product last = terms.remove(terms.size() - 1);
                List<LedgerColumn> factors = new ArrayList<>(last.factors());
                factors.add(column);
                terms.add(new Product(last.minus(), factors));
                return true;
            }
            terms.add(new Product(sign.equals("-"), List.of(column)));
            return sign.equals("+") || sign.equals("-");
        }
    }
}
