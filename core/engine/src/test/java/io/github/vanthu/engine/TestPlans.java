package io.github.vanthu.engine;

import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Plan;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Small plans. */
final class TestPlans {
    private TestPlans() {}

    static PlanReading reading(String province, String date, String... more) {
        return titled(province, date, "Triển khai Chương trình OCOP", more);
    }

    static PlanReading titled(String province, String date, String title, String... more) {
        String yaml = """
                office:
                  name: Ủy ban nhân dân tỉnh %1$s
                  shortName: UBND tỉnh %1$s
                  symbol: UBND
                  place: %1$s
                  province: %1$s
                  level: province
                date: %2$s
                title: [%3$s]
                body:
                  - title: Mục đích
                """.formatted(province, date, title);
        String all = yaml + String.join("\n", more) + "\n";
        return new PlanReader().read("plan.yaml", all.getBytes(StandardCharsets.UTF_8), path -> Optional.empty());
    }

    static Plan plan(String province, String date) {
        return reading(province, date).plan().orElseThrow();
    }
}
