package io.github.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Map<String, Double> MEDIANS = Map.of(
            "deflate",
            2.0,
            "paint",
            3.0,
            "docxWriting",
            5.0,
            "planToDocx",
            20.0,
            "typesetAndPaint",
            12.0,
            "planToPdf",
            30.0,
            "planToBoth",
            40.0);

    @Test
    void printsRatiosToTheFloors() {
        List<String> lines = new Figures(MEDIANS).lines();

        assertThat(lines.stream().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "docxWriting 2.50 4",
                        "planToDocx 10.00",
                        "typesetAndPaint 4.00 6",
                        "planToPdf 10.00",
                        "planToBoth 8.00");
    }

    @Test
    void refusesRunsWithoutFloor() {
        Map<String, Double> some = new HashMap<>(MEDIANS);
        some.remove("paint");

        assertThatThrownBy(() -> new Figures(some).lines())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not measured: paint");
    }
}
