package io.github.vanthu.engine.planted;

import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Severity;
import io.github.vanthu.spi.Finding;
import java.util.List;

/** Finds something in every plan of Thái Bình. */
public final class CheckingPlugin extends PlantedPlugin {
    /** Makes the plugin. */
    public CheckingPlugin() {
        super("checking", "Thái Bình", 2011, 2025);
    }

    @Override
    public List<String> codes() {
        return List.of("34");
    }

    @Override
    public List<Finding> check(Plan plan) {
        if (plan.title().contains("Hỏng")) {
            throw new IllegalStateException("bảng tra bị thiếu");
        }
        return List.of(
                new Finding(Severity.WARNING, "/title/0", "Trích yếu chưa nêu năm.", "Thêm năm."),
                new Finding(Severity.INFO, "", "Kế hoạch của tỉnh.", ""));
    }
}
