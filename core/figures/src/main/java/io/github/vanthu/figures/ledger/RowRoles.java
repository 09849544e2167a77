package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.model.LabelStyle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the rows below one row are in its sum: as data say, else as their texts say.
 *
 * <p>"Trong đó …" begins the rows that are named without being added, up to the next row whose label counts; "Cộng" and
 * "Tổng cộng" without rows below are subtotals.
 */
final class RowRoles {
    private static final Pattern OF_WHICH = Pattern.compile("(?iU)\\s*trong đó\\b.*", Pattern.DOTALL);
    private static final Pattern SUBTOTAL = Pattern.compile(
            "(?iU)\\s*(?:tổng cộng|tổng số|tổng|cộng)(?:\\s*(?:\\(.*\\)|(?:mục|phần|nhóm)?\\s*[A-ZĐ\\d.]+(?:\\s*\\+\\s*[A-ZĐ\\d.]+)*))?\\s*:?\\s*");
    private static final Set<String> UNCOUNTED = Set.of("", LabelStyle.HYPHEN.sample(), LabelStyle.PLUS.sample());

    private boolean ofWhich;

    /** Returns the role of the next row. */
    Role next(AnnexRow row, String label) {
        String item = row.item().orElse("");
        ofWhich = OF_WHICH.matcher(item).matches() || (ofWhich && UNCOUNTED.contains(label));
        return row.role().orElseGet(() -> {
            if (ofWhich) {
                return Role.OF_WHICH;
            }
            boolean subtotal = row.rows().isEmpty() && SUBTOTAL.matcher(item).matches();
            return subtotal ? Role.SUBTOTAL : Role.ITEM;
        });
    }
}
