package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.ExtraValue.Group;
import io.github.vanthu.model.ExtraValue.Items;
import io.github.vanthu.model.ExtraValue.Text;
import io.github.vanthu.regulation.Limit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtraDataTest {
    private static final String EXTRA = """
            extra:
              maChuongTrinh: 012
              nguon: [Trung ương, tỉnh]
              dauMoi:
                ten: Phòng Nông nghiệp
                dienThoai:
            """;

    private static Map<String, ExtraValue> extra(PlanReading reading) {
        assertThat(Samples.codes(reading)).isEmpty();
        return reading.plan().orElseThrow().extra();
    }

    @Test
    void textsListsAndGroupsKeepTheirOrderAndTheirFigures() {
        Map<String, ExtraValue> extra = extra(Samples.yaml(Samples.SMALL + EXTRA));
        assertThat(extra.keySet()).containsExactly("maChuongTrinh", "nguon", "dauMoi");
        assertThat(extra.get("maChuongTrinh")).isEqualTo(new Text("012"));
        assertThat(extra.get("nguon")).isEqualTo(new Items(List.of(new Text("Trung ương"), new Text("tỉnh"))));
        assertThat(extra.get("dauMoi"))
                .isEqualTo(new Group(Map.of("ten", new Text("Phòng Nông nghiệp"), "dienThoai", new Text(""))));
    }

    @Test
    void aPlanWithoutExtraHasNone() {
        assertThat(extra(Samples.yaml(Samples.SMALL))).isEmpty();
        assertThat(extra(Samples.yaml(Samples.SMALL + "extra:\n"))).isEmpty();
    }

    @Test
    void numbersAndFlagsOfJsonAreTexts() {
        String json = """
                {"office": "office.yaml", "date": "22/3/2019", "title": "T",
                 "extra": {"soXa": 12.5, "dacThu": true, "ghiChu": null}}
                """;
        assertThat(extra(Samples.json(json)))
                .isEqualTo(Map.of("soXa", new Text("12,5"), "dacThu", new Text("true"), "ghiChu", new Text("")));
    }

    @Test
    void placesAndLeavesOfExtraAreKnown() {
        PlanReading reading = Samples.yaml(Samples.SMALL + EXTRA);
        int line = Samples.SMALL.split("\n").length + 3;
        assertThat(reading.places().of("/extra/nguon/1").position()).isEqualTo("plan.yaml:" + line + ":23");
        assertThat(reading.places().leaves())
                .containsEntry("#/extra/nguon/1", "tỉnh")
                .containsEntry("#/extra/dauMoi/ten", "Phòng Nông nghiệp")
                .doesNotContainKey("#/extra/dauMoi/dienThoai");
    }

    @Test
    void extraIsAGroupWithoutAliases() {
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + "extra: [a]\n"))).containsExactly("DATA-005");
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + "extra: {a: &x 1, b: *x}\n")))
                .containsExactly("DATA-013", "DATA-013");
    }

    @Test
    void depthIsLimited() {
        int deepest = (int) Limit.EXTRA_DEPTH.value();
        String good = "[".repeat(deepest - 1) + "x" + "]".repeat(deepest - 1);
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + "extra: {a: " + good + "}\n")))
                .isEmpty();
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + "extra: {a: [" + good + "]}\n")))
                .containsExactly("DATA-021");
    }

    @Test
    void theNumberOfValuesIsLimited() {
        int most = (int) Limit.EXTRA_VALUES.value();
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + values(most)))).isEmpty();
        assertThat(Samples.codes(Samples.yaml(Samples.SMALL + values(most + 1))))
                .containsExactly("DATA-021");
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  v" + i + ": x\n")
                .collect(Collectors.joining("", "extra:\n", ""));
    }
}
