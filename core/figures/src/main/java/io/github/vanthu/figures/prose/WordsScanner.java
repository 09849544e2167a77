package io.github.vanthu.figures.prose;

import io.github.vanthu.regulation.NumberWords;
import io.github.vanthu.regulation.SpelledNumber;
import io.github.vanthu.regulation.WordsFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts in words: in parentheses behind a figure, or behind "Bằng chữ:" (tìm số tiền bằng chữ). */
final class WordsScanner {
    private static final String NAMED = "(?:(?:số tiền |viết |ghi )?bằng chữ(?: là)?\\s*:?\\s*)";
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "(?iU)[\\s,;]*\\(\\s*(?<named>" + NAMED + ")?(?<words>\\p{L}[^()\\d]{2,300}?)[\\s.;,/]*\\)");
    private static final Pattern BEHIND_COLON = Pattern.compile(
            "(?iU)[\\s,;.(]*" + NAMED + "(?<words>\\p{L}[^()\\d;]{2,300}?)(?=[\\s.;,/]*(?:$|[();]|\\.\\s|\\./))");
    private static final Pattern MARK = Pattern.compile("\\s*[,;.)–-]");
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

    /** Returns the words up to their "đồng" or the next mark, or all of them if they are no number. */
    private static WordsAmount words(ProseText in, Matcher matcher) {
        int start = matcher.start("words");
        int end = NumberWords.longestAt(in.text(), start)
                .filter(found -> money(found)
                        || MARK.matcher(in.text())
                                .region(found.end(), matcher.end())
                                .lookingAt())
                .map(WordsFound::end)
                .orElse(matcher.end("words"));
        return new WordsAmount(in, start, Math.min(end, matcher.end("words")));
    }

    private static boolean money(WordsFound found) {
        return found.reading().number().filter(SpelledNumber::money).isPresent();
    }

    /** Returns whether a text is meant for a number in words: it names a scale, and most of its words are those of numbers. */
    private static boolean number(String text) {
        List<String> words = Terms.of(text);
        long known = words.stream()
                .filter(word -> SCALES.contains(word) || DIGITS.contains(word))
                .count();
        return words.stream().anyMatch(SCALES::contains) && known * 3 >= words.size() * 2L;
    }
}
