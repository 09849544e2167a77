package io.github.vanthu.regulation;

import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.NumberWordsStyle.Billion;
import io.github.vanthu.model.NumberWordsStyle.Four;
import io.github.vanthu.model.NumberWordsStyle.Thousand;
import io.github.vanthu.model.NumberWordsStyle.ZeroTens;
import java.util.List;

/** Tells the usage that number words show. */
final class UsageOfWords {
    private UsageOfWords() {}

    /** Returns the usage, for each choice the one that stands first, the usual one where none shows. */
    static NumberWordsStyle of(List<String> keys, String letters) {
        return new NumberWordsStyle(
                first(keys, ZeroTens.LINH, ZeroTens.LE),
                first(keys, Thousand.NGHIN, Thousand.NGAN),
                !letters.contains("u") && letters.contains("t4") ? Four.BON : Four.TU,
                first(keys, Billion.TY, Billion.TI),
                keys.contains(","),
                letters.contains("c"));
    }

    private static <T> T first(List<String> keys, T usual, T other) {
        int otherAt = keys.indexOf(WordTokens.key(other.toString()));
        int usualAt = keys.indexOf(WordTokens.key(usual.toString()));
        return otherAt >= 0 && (usualAt < 0 || otherAt < usualAt) ? other : usual;
    }
}
