package io.github.vanthu.intake;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.Plan;
import io.github.vanthu.regulation.Limit;
import java.util.List;
import java.util.function.Function;

/** How deep headings and rows may go, and how many annexes there may be. */
final class LevelCheck {
    private final Checked checked;

    LevelCheck(Checked checked) {
        this.checked = checked;
    }

    void run(Plan plan) {
        if (plan.annexes().size() > Limit.ANNEXES.value()) {
            checked.limit(Limit.ANNEXES, "/annexes");
        }
        levels(plan.body(), Heading::parts, "/body", "/parts", 1);
        for (int i = 0; i < plan.annexes().size(); i++) {
            String rows = Pointers.child("/annexes", i) + "/rows";
            levels(plan.annexes().get(i).rows(), AnnexRow::rows, rows, "/rows", 1);
        }
    }

    private <T> void levels(List<T> items, Function<T, List<T>> parts, String pointer, String step, int level) {
        if (!items.isEmpty() && level > Limit.LEVELS.value()) {
            checked.limit(Limit.LEVELS, pointer);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            levels(parts.apply(items.get(i)), parts, Pointers.child(pointer, i) + step, step, level + 1);
        }
    }
}
