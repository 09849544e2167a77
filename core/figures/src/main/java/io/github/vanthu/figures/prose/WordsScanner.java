package io.github.vanthu.figures.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts in words: in parentheses behind a figure, or behind "Bằng chữ:" (tìm số tiền bằng chữ). */
final class WordsScanner {
    private static final String NAMED = "(?:(?:số tiền |viết |ghi )?bằng chữ(?: là)?\\s*:?\\s*)";
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("(?iU)[\\s,;]*\\(\\s*(?<named>" + NAMED + ")?(?<words>[^()\\d]{3,300}?)[\\s.;,/]*\\)");
    private static final Pattern BEHIND_COLON = Pattern.compile(
            "(?iU)[\\s,;.(]*" + NAMED + "(?<words>\\p{L}[^()\\d;]{2,300}?)(?=[\\s.;,/]*(?:$|[();]|\\.\\s|\\./))");
    private static final Set<String> SCALES = Terms.set("trăm nghìn ngàn triệu tỷ tỉ");
    private static final Set<String> DIGITS =
            Terms.set("không một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi linh lẻ đồng chẵn phẩy");

    private WordsScanner() {}

    /** Returns the words that repeat the amount which ends at an index, or nothing. */
    static Optional<WordsAmount> after(ProseText in, Block block, int end) {
        Matcher parenthesis = IN_PARENTHESES.matcher(in.text()).region(end, block.end());
        if (parenthesis.lookingAt()) {
            return parenthesis.group("named") != null || number(parenthesis.group("words"))
                    ? Optional.of(words(in, parenthesis))
                    : Optional.empty();
        }
        return behindColon(in, block, end);
    }

    /** Returns the words behind "Bằng chữ:" that begin a paragraph, or nothing. */
    static Optional<WordsAmount> alone(ProseText in, Block block) {
        return behindColon(in, block, block.start());
    }

    private static Optional<WordsAmount> behindColon(ProseText in, Block block, int from) {
        Matcher colon = BEHIND_COLON.matcher(in.text()).region(from, block.end());
        return colon.lookingAt() ? Optional.of(words(in, colon)) : Optional.empty();
    }

    private static WordsAmount words(ProseText in, Matcher matcher) {
        return new WordsAmount(in, matcher.start("words"), matcher.end("words"));
    }

    /** Returns whether a text is meant for a number in words: it names a scale, and most of its words are those of numbers. */
    private static boolean number(String text) {
        List<String> words = Terms.of(text.toLowerCase(Locale.ROOT));
        long known = words.stream()
                .filter(word -> SCALES.contains(word) || DIGITS.contains(word))
                .count();
        return words.stream().anyMatch(SCALES::contains) && known * 3 >= words.size() * 2L;
    }
}
