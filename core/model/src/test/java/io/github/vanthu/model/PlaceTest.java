package io.github.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void sortsByFileThenLineThenColumnThenPointer() {
        List<Place> sorted = List.of(
                new Place("a", 1, 1, ""),
                new Place("a", 1, 2, "/x"),
                new Place("a", 1, 2, "/y"),
                new Place("a", 2, 1, ""),
                new Place("a", 10, 1, ""),
                new Place("b", 1, 1, ""));
        List<Place> shuffled = new ArrayList<>(
                List.of(5, 3, 1, 0, 4, 2).stream().map(sorted::get).toList());
        shuffled.sort(null);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void leavesOutAnUnknownPosition() {
        assertThat(Place.file("plan.yaml").position()).isEqualTo("plan.yaml");
        assertThat(new Place("plan.yaml", 3, 7, "/a").position()).isEqualTo("plan.yaml:3:7");
        assertThat(Place.NONE.position()).isEmpty();
    }

    @Test
    void problemsCopyTheirArguments() {
        List<String> arguments = new ArrayList<>(List.of("x"));
        Problem problem = new Problem("DATA-001", Severity.ERROR, Place.NONE, arguments);
        arguments.clear();
        assertThat(problem.arguments()).containsExactly("x");
        assertThat(problem.isError()).isTrue();
        assertThat(Problem.warning("DATA-001", Place.NONE).isError()).isFalse();
        assertThat(Problem.info("DATA-001", Place.NONE, "a").severity()).isEqualTo(Severity.INFO);
    }
}
