package io.github.vanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Guard GUARD = new Guard("nam-dinh", Place.file("nam-dinh.jar"), 1);

    @Test
    void givesWhatTheCheckFound() {
        List<Problem> found = List.of(Problem.error("CONTRACT-003", Place.NONE, "a", "b"));
        assertThat(GUARD.run(Requirement.P4, () -> found)).isEqualTo(found);
    }

    @Test
    void aCheckThatNeverComesBackIsAProblem() {
        List<Problem> problems = GUARD.run(Requirement.P13, () -> {
            new CountDownLatch(1).await();
            return List.of();
        });
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CONTRACT-022");
            assertThat(problem.arguments()).containsExactly("P13", "1");
        });
        assertThat(Guard.timedOut(problems)).isTrue();
    }

    @Test
    void anEndlessRecursionIsAProblem() {
        List<Problem> problems = GUARD.run(Requirement.P10, () -> List.of(Problem.error(deeper(1), Place.NONE)));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CONTRACT-002");
            assertThat(problem.arguments()).startsWith("nam-dinh", "P10", "StackOverflowError");
            assertThat(problem.place().file()).isEqualTo("nam-dinh.jar");
        });
        assertThat(Guard.timedOut(problems)).isFalse();
    }

    private static String deeper(int depth) {
        return depth < 0 ? "" : deeper(depth + 1) + depth;
    }
}
