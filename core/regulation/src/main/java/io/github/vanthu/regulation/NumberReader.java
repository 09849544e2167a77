package io.github.vanthu.regulation;

import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words as a number by a grammar over the letters of {@link NumberLexicon}. */
final class NumberReader {
    private static final int MOST_WORDS = 120;
    private static final String BELOW_HUNDRED = "T[1-9ouf]?|[2-9]t[1-9ouf]?|[2-9][ouf]";

    /** A class of three digits; one digit alone begins the number or has the name of its class behind it. */
    private static final String GROUP = "(?:\\dh(?:l[1-9ouf]|" + BELOW_HUNDRED + ")?|" + BELOW_HUNDRED
            + "|(?<=[kmb])l[1-9ouf]|(?<![kmb])\\d|\\d(?=[kmb]))";

    private static final String BLOCK = "(?:Gm(?:Gk)?G?|GkG?|G)";

    /** A number in đồng, or one whose millions are counted in thousands: "sáu nghìn bốn trăm triệu". */
    private static final String WHOLE = "(?:Bbb(?:Bb)?B?|BbB?|B|GkG?m(?:Gk)?G?)";

    private static final Pattern NUMBER = grammar(
            "n?(?<whole>W)(?:p(?<decimals>\\d+|T[1-9ouf]?|[2-9]t[1-9ouf]?)(?<unit>[km]?b?))?(?<money>d(?:vw)?)?c?");

    private NumberReader() {}

    private static Pattern grammar(String form) {
        return Pattern.compile(form.replace("W", WHOLE).replace("B", BLOCK).replace("G", GROUP));
    }

    static WordsReading read(WordTokens text) {
        List<WordToken> words = text.words();
        String letters = letters(words);
        Matcher matcher = NUMBER.matcher(letters);
        boolean known = letters.length() == words.size() && letters.length() <= MOST_WORDS;
        return known && matcher.matches() && fits(matcher)
                ? new WordsReading(Optional.of(number(text, letters, matcher)), Optional.empty())
                : new WordsReading(Optional.empty(), Optional.of(fault(text, letters)));
    }

    /** Returns the letters of the words up to the first one that no number has. */
    private static String letters(List<WordToken> words) {
        StringBuilder letters = new StringBuilder();
        for (WordToken word : words) {
            if (word.letter() == NumberLexicon.NONE) {
                break;
            }
            letters.append(word.letter());
        }
        return letters.toString();
    }

    /** Returns whether the unit behind decimals is larger than the classes before them: not "hai triệu phẩy năm nghìn". */
    private static boolean fits(Matcher matcher) {
        String unit = unit(matcher);
        return unit.isEmpty() || LetterSum.of("1" + unit).compareTo(LetterSum.of(matcher.group("whole"))) > 0;
    }

    private static String unit(Matcher matcher) {
        return Optional.ofNullable(matcher.group("unit")).orElse("");
    }

    private static SpelledNumber number(WordTokens text, String letters, Matcher matcher) {
        BigDecimal value = value(matcher).stripTrailingZeros();
        BigDecimal plain = value.setScale(Math.max(value.scale(), 0));
        BigDecimal signed = letters.startsWith("n") ? plain.negate() : plain;
        boolean money = matcher.group("money") != null;
        NumberWordsStyle style = UsageOfWords.of(text.keys(), letters);
        return new SpelledNumber(signed, money, style, canonical(text, signed, money, style));
    }

    private static BigDecimal value(Matcher matcher) {
        BigDecimal whole = LetterSum.of(matcher.group("whole"));
        String decimals = matcher.group("decimals");
        return decimals == null
                ? whole
                : whole.add(new BigDecimal("0." + LetterSum.digits(decimals)))
                        .multiply(LetterSum.of("1" + unit(matcher)));
    }

    private static boolean canonical(WordTokens text, BigDecimal value, boolean money, NumberWordsStyle style) {
        if (!NumberWords.covers(value)) {
            return false;
        }
        String words = money ? NumberWords.of(new Money(value, MoneyUnit.DONG), style) : NumberWords.of(value, style);
        return WordTokens.between(words, 0, words.length()).keys().equals(text.keys());
    }

    /** Returns the word behind the longest beginning that some number has. */
    private static WordsFault fault(WordTokens text, String letters) {
        List<WordToken> words = text.words();
        int good = beginning(letters);
        String before = good == 0 ? "" : words.get(good - 1).text();
        return good < words.size()
                ? new WordsFault(words.get(good).text(), before, words.get(good).start())
                : new WordsFault("", before, text.end());
    }

    /** Returns how many letters from the first on are the beginning of some number. */
    private static int beginning(String letters) {
        int longest = Math.min(letters.length(), MOST_WORDS);
        int good = 0;
        while (good < longest && begins(letters.substring(0, good + 1))) {
            good++;
        }
        return good;
    }

    private static boolean begins(String letters) {
        Matcher matcher = NUMBER.matcher(letters);
        return matcher.matches() || matcher.hitEnd();
    }

    /** Returns how many words from the first on are at most a number. */
    static int beginning(List<WordToken> words) {
        return beginning(letters(words));
    }
}
