package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Column;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a column says of its numbers: the source, the budget year, the kind where data leave it open. */
final class HeadWords {
    private static final Pattern YEAR =
            Pattern.compile("(?iU)(?:(?:kế hoạch|dự toán|kinh phí|nhu cầu|vốn)\\s+)?(?:năm\\s+)?(20\\d\\d)");
    private static final Pattern PRICE = Pattern.compile("(?iU)\\s*(?:đơn giá|định mức|giá)\\b.*", Pattern.DOTALL);
    private static final Pattern PERCENT =
            Pattern.compile("(?iU)\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu\\s*\\(?%|%).*", Pattern.DOTALL);
    private static final Pattern QUANTITY =
            Pattern.compile("(?iU)\\s*(?:số lượng|khối lượng|sl|kl)\\b.*", Pattern.DOTALL);

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

    /** Returns what the cells of a column hold: a price or share is no money that adds up, whatever data call it. */
    static Column.Kind kind(Column column) {
        return switch (column.kind()) {
            case MONEY -> titled(column, PRICE) ? Column.Kind.PRICE : share(column);
            case QUANTITY -> share(column);
            case TEXT -> titled(column, QUANTITY) ? Column.Kind.QUANTITY : share(column);
            case LABEL, ITEM, PRICE, PERCENT -> column.kind();
        };
    }

    private static Column.Kind share(Column column) {
        return titled(column, PERCENT) ? Column.Kind.PERCENT : column.kind();
    }

    private static boolean titled(Column column, Pattern pattern) {
        return pattern.matcher(column.title()).matches();
    }
}
