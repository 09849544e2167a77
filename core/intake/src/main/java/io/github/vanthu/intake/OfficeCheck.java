package io.github.vanthu.intake;

import io.github.vanthu.model.Office;
import java.util.List;
import java.util.Optional;

/** The sizes and indents that offices may choose. */
final class OfficeCheck {
    private static final List<String> SIZES = List.of("13", "14");
    private static final List<String> INDENTS = List.of("1", "1,27", "1.27");

    private final Checked checked;

    OfficeCheck(Checked checked) {
        this.checked = checked;
    }

    void run(Office office) {
        check(office.bodySize().map(String::valueOf), SIZES, "bodySize", "cỡ chữ nội dung");
        check(office.firstLineIndent(), INDENTS, "firstLineIndent", "thụt dòng đầu");
    }

    private void check(Optional<String> value, List<String> allowed, String key, String name) {
        value.filter(text -> !allowed.contains(text))
                .ifPresent(text -> checked.report(
                        DataFault.NOT_ALLOWED, "/office/" + key, text, key, name, String.join(" | ", allowed)));
    }
}
