package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The characters without which no Vietnamese text can be printed (chữ cái tiếng Việt). */
final class VietnameseLetters {
    private static final List<String> VOWELS = List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y");
    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");

    private VietnameseLetters() {}

    /** Returns the letters, digits and signs that a font lacks. */
    static String lackingIn(BaseFont font) {
        return all().filter(character -> !font.charExists(character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static IntStream all() {
        String lower = VOWELS.stream()
                        .flatMap(vowel ->
                                TONES.stream().map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                        .collect(Collectors.joining())
                + "đ";
        return IntStream.concat(IntStream.rangeClosed(' ', '~'), (lower + lower.toUpperCase(Locale.ROOT)).chars())
                .distinct();
    }
}
