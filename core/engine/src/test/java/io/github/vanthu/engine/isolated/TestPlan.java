package io.github.vanthu.engine.isolated;

import java.nio.charset.StandardCharsets;

/** Small plans as files. */
final class TestPlan {
    private TestPlan() {}

    static PlanFiles of(String province, String... more) {
        return PlanFiles.of("plan.yaml", yaml(province, more).getBytes(StandardCharsets.UTF_8));
    }

    static String yaml(String province, String... more) {
        return office(province).indent(2).transform(office -> "office:\n" + office)
                + """
                date: 02/9/2021
                title: [Triển khai Chương trình OCOP]
                body:
                  - title: Mục đích
                """
                + String.join("\n", more)
                + "\n";
    }

    static String office(String province) {
        return """
                name: Ủy ban nhân dân tỉnh %1$s
                shortName: UBND tỉnh %1$s
                symbol: UBND
                place: %1$s
                province: %1$s
                level: province
                """.formatted(province);
    }
}
