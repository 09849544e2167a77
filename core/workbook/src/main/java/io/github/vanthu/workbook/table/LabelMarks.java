package io.github.vanthu.workbook.table;

import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.workbook.table.LabelMark.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads typed labels; one that may be a letter or a Roman numeral has two readings. */
final class LabelMarks {
    private static final Pattern COUNTED = Pattern.compile(
            "\\(?([A-ZĐa-zđ]|[IVXLC]+|\\d{1,6}|(?:[A-ZĐ]|[IVXLC]+|\\d{1,4})(?:\\.\\d{1,4}){1,6})\\s*([.)/]*)");
    private static final Pattern LEADING = Pattern.compile(
            "([A-ZĐ][./)]|[IVXLC]+[./)]|[IVXLC]+\\s*[-–:]|\\d{1,3}[./)]|\\d{1,3}(?:\\.\\d{1,3})+[.)]?|[a-zđ][)])\\s+(?=\\S)(.*)",
            Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("([-–—+*•])\\s*(?=[^\\d\\s])(.*)", Pattern.DOTALL);
    private static final int LAST_ROMAN = 399;

    private LabelMarks() {}

    /** A label at the beginning of a text, and the text behind it. */
    record Leading(String label, String rest) {}

    /** Returns the label that begins a text, such as "I. TUYÊN TRUYỀN", or nothing. */
    static Optional<Leading> leading(String text) {
        return split(LEADING.matcher(text)).or(() -> bullet(text));
    }

    /** Returns the hyphen or plus sign that begins a text, or nothing. */
    static Optional<Leading> bullet(String text) {
        return split(BULLET.matcher(text));
    }

    private static Optional<Leading> split(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(
                        new Leading(label(matcher.group(1)), matcher.group(2).strip()))
                : Optional.empty();
    }

    private static String label(String text) {
        return text.length() == 1 ? text : text.replaceAll("\\s*[-–:]$", "");
    }

    /** Returns the readings of a typed label, the likelier first; a label that does not count has one of shape OTHER. */
    static List<LabelMark> readings(String label) {
        List<LabelMark> readings = new ArrayList<>();
        switch (label) {
            case "-", "–", "—" -> readings.add(mark(Shape.HYPHEN, 0, label, LabelStyle.HYPHEN));
            case "+" -> readings.add(mark(Shape.PLUS, 0, label, LabelStyle.PLUS));
            default -> counted(label, readings);
        }
        if (readings.isEmpty()) {
            readings.add(new LabelMark(Shape.OTHER, 0, "", label, Optional.empty()));
        }
        return readings;
    }

    private static void counted(String label, List<LabelMark> readings) {
        Matcher matcher = COUNTED.matcher(label);
        if (!matcher.matches()) {
            return;
        }
        String bare = matcher.group(1);
        boolean dot = matcher.group(2).equals(".");
        boolean styled = dot || (matcher.group(2).isEmpty() && !label.startsWith("("));
        if (bare.contains(".")) {
            readings.add(decimal(label, bare, dot, styled));
        } else if (Character.isDigit(bare.charAt(0))) {
            LabelStyle style = dot ? LabelStyle.ARABIC_DOT : LabelStyle.ARABIC;
            readings.add(new LabelMark(
                    Shape.ARABIC,
                    Integer.parseInt(bare),
                    "",
                    label,
                    Optional.of(style).filter(any -> styled)));
        } else {
            roman(bare)
                    .ifPresent(number -> readings.add(new LabelMark(
                            Shape.ROMAN,
                            number,
                            "",
                            label,
                            Optional.of(dot ? LabelStyle.ROMAN_DOT : LabelStyle.ROMAN)
                                    .filter(any -> styled))));
            letter(label, bare, dot, styled, matcher.group(2)).ifPresent(readings::add);
        }
    }

    private static LabelMark decimal(String label, String bare, boolean dot, boolean styled) {
        int last = bare.lastIndexOf('.');
        boolean arabic = Character.isDigit(bare.charAt(0));
        Optional<LabelStyle> style = Optional.of(dot ? LabelStyle.DECIMAL_DOT : LabelStyle.DECIMAL);
        return new LabelMark(
                Shape.DECIMAL,
                Integer.parseInt(bare.substring(last + 1)),
                bare.substring(0, last),
                label,
                style.filter(any -> styled && arabic));
    }

    private static Optional<LabelMark> letter(String label, String bare, boolean dot, boolean styled, String end) {
        if (bare.length() != 1) {
            return Optional.empty();
        }
        char sign = bare.charAt(0);
        if (sign >= 'A' && sign <= 'Z') {
            LabelStyle style = dot ? LabelStyle.UPPER_LETTER_DOT : LabelStyle.UPPER_LETTER;
            return Optional.of(new LabelMark(
                    Shape.UPPER, sign - 'A' + 1, "", label, Optional.of(style).filter(any -> styled)));
        }
        int number = LabelStyle.LETTERS.indexOf(bare) + 1;
        LabelStyle style = dot ? LabelStyle.LETTER_DOT : LabelStyle.LETTER_PARENTHESIS;
        boolean known = dot || (end.equals(")") && !label.startsWith("("));
        return Optional.of(new LabelMark(
                Shape.LETTER, number, "", label, Optional.of(style).filter(any -> known && number > 0)));
    }

    private static LabelMark mark(Shape shape, int number, String label, LabelStyle style) {
        return new LabelMark(shape, number, "", label, Optional.of(style));
    }

    /** Returns the number that a Roman numeral in its usual form is, or nothing. */
    static Optional<Integer> roman(String text) {
        if (!text.matches("[IVXLC]+")) {
            return Optional.empty();
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int value = value(text.charAt(at));
            number += at + 1 < text.length() && value(text.charAt(at + 1)) > value ? -value : value;
        }
        return number > 0 && number <= LAST_ROMAN && LabelStyle.roman(number).equals(text)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static int value(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
