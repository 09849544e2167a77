package io.github.vanthu.intake;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.regulation.Limit;
import java.util.List;
import java.util.Map;

/** How deep the province's own data may go, and how many values they may have. */
final class ExtraCheck {
    private static final String POINTER = "/extra";

    private final Checked checked;
    private long values;
    private boolean tooDeep;

    ExtraCheck(Checked checked) {
        this.checked = checked;
    }

    void run(Map<String, ExtraValue> extra) {
        extra.forEach((name, value) -> value(value, Pointers.child(POINTER, name), 1));
        if (values > Limit.EXTRA_VALUES.value()) {
            checked.limit(Limit.EXTRA_VALUES, POINTER);
        }
    }

    private void value(ExtraValue value, String pointer, int level) {
        values++;
        if (level > Limit.EXTRA_DEPTH.value()) {
            deep(pointer);
        } else if (value instanceof ExtraValue.Items list) {
            items(list.items(), pointer, level + 1);
        } else if (value instanceof ExtraValue.Group group) {
            group.members().forEach((name, member) -> value(member, Pointers.child(pointer, name), level + 1));
        }
    }

    private void items(List<ExtraValue> items, String pointer, int level) {
        for (int i = 0; i < items.size(); i++) {
            value(items.get(i), Pointers.child(pointer, i), level);
        }
    }

    private void deep(String pointer) {
        if (!tooDeep) {
            checked.limit(Limit.EXTRA_DEPTH, pointer);
            tooDeep = true;
        }
    }
}
