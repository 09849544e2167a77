package io.github.vanthu.regulation;

import java.math.BigDecimal;

/** Adds up the letters of a well-built number. */
final class LetterSum {
    private static final int THOUSAND = 3;
    private static final int MILLION = 6;
    private static final int BILLION = 9;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal block = BigDecimal.ZERO;
    private boolean closed;
    private int group;
    private int digit;

    private LetterSum() {}

    /** Returns the number of letters such as "2h5tfk", two hundred and fifty-five thousand. */
    static BigDecimal of(String letters) {
        LetterSum sum = new LetterSum();
        letters.chars().forEach(letter -> sum.add((char) letter));
        return sum.total.add(sum.block()).add(sum.group());
    }

    /** Returns the digits after the comma, said one by one or as one number: "05", or "4tf" for 45. */
    static String digits(String letters) {
        boolean single = letters.chars().allMatch(Character::isDigit);
        return single ? letters : of(letters).toPlainString();
    }

    private void add(char letter) {
        if (closed && letter != 'b') {
            total = total.add(block());
        }
        closed = letter == 'b';
        switch (letter) {
            case 'h' -> tens(100);
            case 't' -> tens(10);
            case 'T' -> group += 10;
            case 'o' -> unit(1);
            case 'u' -> unit(4);
            case 'f' -> unit(5);
            case 'k' -> block = block.add(group().scaleByPowerOfTen(THOUSAND));
            case 'm' -> block = block.add(group()).scaleByPowerOfTen(MILLION);
            case 'b' -> block = block.add(group()).scaleByPowerOfTen(BILLION);
            default -> digit = Character.isDigit(letter) ? letter - '0' : 0;
        }
    }

    private void tens(int factor) {
        group += digit * factor;
        digit = 0;
    }

    /** Adds a unit that only stands behind tens; in "hai lăm" the digit before it is the tens. */
    private void unit(int value) {
        tens(10);
        digit = value;
    }

    private BigDecimal group() {
        BigDecimal value = BigDecimal.valueOf(group + digit);
        group = 0;
        digit = 0;
        return value;
    }

    private BigDecimal block() {
        BigDecimal value = block;
        block = BigDecimal.ZERO;
        return value;
    }
}
