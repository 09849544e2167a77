package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.regulation.AllowedRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measured and wanted values in both languages; in Vietnamese with the decimal comma. */
final class Phrases {
    private static final Pattern DECIMAL = Pattern.compile("(\\d)\\.(\\d)");

    private Phrases() {}

    /** Returns words of both languages with numbers in them that are written with a point. */
    static Bilingual of(String vietnamese, String english) {
        return new Bilingual(DECIMAL.matcher(vietnamese).replaceAll("$1,$2"), english);
    }

    /** Returns a range after some words, such as "cỡ chữ từ 13 đến 14" and "size from 13 to 14". */
    static Bilingual range(String vietnamese, String english, AllowedRange range) {
        return of((vietnamese + " " + range.vietnamese()).strip(), (english + " " + range.english()).strip());
    }

    /** Returns a number with as many as two decimals and a point. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns a number with as many as one decimal and a point. */
    static String rough(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns a length in the unit of a range, such as "15.2 mm". */
    static String length(Length length, AllowedRange like) {
        return like.text().contains("mm") ? rough(length.millimetres()) + " mm" : rough(length.points()) + " pt";
    }

    /** Returns how lines stand. */
    static Bilingual of(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> new Bilingual("căn trái", "flush left");
            case CENTRE -> new Bilingual("căn giữa", "centred");
            case RIGHT -> new Bilingual("căn phải", "flush right");
            case JUSTIFY -> new Bilingual("căn đều hai bên", "justified");
        };
    }

    /** Returns phrases one after another, each once. */
    static Bilingual joined(Collection<Bilingual> phrases) {
        return new Bilingual(
                phrases.stream().map(Bilingual::vietnamese).distinct().collect(Collectors.joining(", ")),
                phrases.stream().map(Bilingual::english).distinct().collect(Collectors.joining(", ")));
    }
}
