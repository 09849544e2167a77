package io.github.vanthu.regulation;

import io.github.vanthu.model.NumberWordsStyle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says numbers in one style. */
final class NumberSpeller {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    private final NumberWordsStyle style;

    NumberSpeller(NumberWordsStyle style) {
        this.style = style;
    }

    String number(BigDecimal number) {
        String plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = whole(new BigInteger(point < 0 ? plain : plain.substring(0, point)));
        return (number.signum() < 0 ? "âm " : "") + whole + (point < 0 ? "" : decimals(plain.substring(point + 1)));
    }

    private static String decimals(String digits) {
        return digits.chars()
                .mapToObj(digit -> " " + DIGITS.get(digit - '0'))
                .collect(Collectors.joining("", " phẩy", ""));
    }

    private String whole(BigInteger number) {
        List<String> classes = new ArrayList<>();
        billions(number, 0, classes);
        return number.signum() == 0 ? DIGITS.get(0) : String.join(style.commas() ? ", " : " ", classes);
    }

    /** Adds the classes of a number that is counted in as many tỷ of tỷ as the power says. */
    private void billions(BigInteger number, int power, List<String> classes) {
        if (number.signum() == 0) {
            return;
        }
        BigInteger[] parts = number.divideAndRemainder(BILLION);
        billions(parts[0], power + 1, classes);
        if (parts[1].signum() > 0) {
            block(parts[1].intValue(), classes);
            classes.set(classes.size() - 1, classes.get(classes.size() - 1) + (" " + style.billion()).repeat(power));
        }
    }

    private void block(int number, List<String> classes) {
        group(number / MILLION, " triệu", classes);
        group(number / THOUSAND % THOUSAND, " " + style.thousand(), classes);
        group(number % THOUSAND, "", classes);
    }

    private void group(int number, String name, List<String> classes) {
        if (number > 0) {
            classes.add(String.join(" ", group(number, classes.isEmpty())) + name);
        }
    }

    private List<String> group(int number, boolean first) {
        List<String> words = new ArrayList<>();
        boolean hundreds = !first || number >= 100;
        if (hundreds) {
            words.add(DIGITS.get(number / 100));
            words.add("trăm");
        }
        tens(number / 10 % 10, number % 10, hundreds, words);
        return words;
    }

    private void tens(int tens, int units, boolean hundreds, List<String> words) {
        if (tens > 1) {
            words.add(DIGITS.get(tens));
        }
        if (tens > 0) {
            words.add(tens == 1 ? "mười" : "mươi");
        } else if (hundreds && units > 0) {
            words.add(style.zeroTens().toString());
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
    }

    private String unit(int tens, int units) {
        if (units == 5 && tens > 0) {
            return "lăm";
        }
        if (tens < 2) {
            return DIGITS.get(units);
        }
        return units == 1 ? "mốt" : units == 4 ? style.four().toString() : DIGITS.get(units);
    }
}
