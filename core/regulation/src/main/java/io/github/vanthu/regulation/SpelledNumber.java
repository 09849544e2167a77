package io.github.vanthu.regulation;

import io.github.vanthu.model.NumberWordsStyle;
import java.math.BigDecimal;

/**
 * A number that was read from words (số đọc được từ chữ).
 *
 * @param value the number; of an amount of money the đồng
 * @param money whether "đồng" stands behind it
 * @param style the usage of the words as far as they show it, the usual one where they do not
 * @param canonical whether the words are what {@link NumberWords} says in that style; if not, they have a slip such as "mười tư", another
 *     unit, or two usages side by side
 */
public record SpelledNumber(BigDecimal value, boolean money, NumberWordsStyle style, boolean canonical) {}
