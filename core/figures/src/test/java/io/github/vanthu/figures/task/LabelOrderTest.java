package io.github.vanthu.figures.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelOrderTest {
    /** Returns what is found in headings below I with labels of their own, "·" for computed ones. */
    private static List<String> found(String labels) {
        Heading[] parts =
                Stream.of(labels.split(" ", -1)).map(TaskPlans::labelled).toArray(Heading[]::new);
        return TaskPlans.found(
                TaskPlans.plan("về OCOP", "05/01/2020", List.of(TaskPlans.labelled("·", parts)), List.of()));
    }

    private static List<String> rows(String labels) {
        AnnexRow[] rows = Stream.of(labels.split(" ", -1))
                .map(label -> TaskPlans.row(label, "Nội dung", ""))
                .toArray(AnnexRow[]::new);
        Plan plan = TaskPlans.plan("về OCOP", "05/01/2020", List.of(), List.of(TaskPlans.annex("Ghi chú", rows)));
        return TaskPlans.found(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "· · · · 4. · ·;TASK-001 /body/0/parts/4/label 4. | 4.",
                "· · · 5.;TASK-002 /body/0/parts/3/label 3. | 5.",
                "· 4. ·;TASK-002 /body/0/parts/1/label 1. | 4.",
                "2. ·;TASK-001 /body/0/parts/0/label 2. | 2.",
                "1. 2. 4. 5.;TASK-002 /body/0/parts/2/label 2. | 4.",
                "1. 2. 5. 4.;TASK-002 /body/0/parts/2/label 2. | 5.",
                "a) b) b) c);TASK-001 /body/0/parts/2/label b) | b)",
                "c) d) e);TASK-002 /body/0/parts/2/label d) | e)",
            })
    void warnsOfALabelThatDoesNotCountOn(String labels, String finding) {
        assertThat(found(labels)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "· · ·",
        "1. 2. 3.",
        "· 2. ·",
        "c) d) đ) e) g)",
        "1. 1a. ·",
        "1. '' 2.",
        "4. 5. 6.",
        "A. 1. 2. B. 1.",
    })
    void acceptsLabelsThatCountOnOrDoNotCount(String labels) {
        assertThat(found(labels.replace("'", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I II IV V;TASK-002 /annexes/0/rows/2/label II | IV",
                "1.1 1.2 1.2 1.3;TASK-001 /annexes/0/rows/2/label 1.2 | 1.2",
                "1.9 1.10 1.12;TASK-002 /annexes/0/rows/2/label 1.10 | 1.12",
                "A B D;TASK-002 /annexes/0/rows/2/label B | D",
                "· · II;TASK-001 /annexes/0/rows/2/label II | II",
            })
    void looksAtTheRowsOfAnnexes(String labels, String finding) {
        assertThat(rows(labels)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource({"I 1 2 II 1 2", "1 1.1 1.2 2 2.1", "- - -", "1.1 2.1 3.1"})
    void acceptsRowsOfSeveralLevelsInOneList(String labels) {
        assertThat(rows(labels)).isEmpty();
    }

    @Test
    void namesBothLabels() {
        Plan plan = TaskPlans.plan(
                "về OCOP", "05/01/2020", List.of(TaskPlans.labelled("·"), TaskPlans.labelled("III.")), List.of());
        assertThat(TaskCheck.find(plan, TaskPlans.FORMAT))
                .singleElement()
                .satisfies(found -> assertThat(found.spots())
                        .extracting(spot -> spot.pointer())
                        .containsExactly("/body/1/label", "/body/0"));
    }
}
