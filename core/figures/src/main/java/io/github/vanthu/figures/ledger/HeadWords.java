package io.github.vanthu.figures.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a column says of its money: the source and the budget year. */
final class HeadWords {
    private static final Pattern YEAR = Pattern.compile("(?iU)(?:năm\\s+)?(20\\d\\d)");

    private HeadWords() {}

    /** Returns the budget year if the title is one, such as "Năm 2026". */
    static Optional<Integer> year(String title) {
        Matcher matcher = YEAR.matcher(title.strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Returns the source that a title names, or nothing. */
    static Optional<String> source(String title) {
        return FundingSources.of(title);
    }
}
