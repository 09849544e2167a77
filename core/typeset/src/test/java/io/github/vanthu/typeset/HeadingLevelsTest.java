package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    @Test
    void keepsLevelsThatFollowOneAnother() {
        assertThat(numbers(1, 2, 3, 3, 2, 1)).containsExactly(1, 2, 3, 3, 2, 1);
    }

    @Test
    void closesAGapAndGivesSiblingsTheSameLevel() {
        assertThat(numbers(1, 2, 5, 5, 2, 5, 1)).containsExactly(1, 2, 3, 3, 2, 3, 1);
    }

    @Test
    void beginsWithTheFirstLevelWhateverComesFirst() {
        assertThat(numbers(4, 1, 3)).containsExactly(1, 1, 2);
    }

    private static List<Integer> numbers(Integer... levels) {
        HeadingLevels headings = new HeadingLevels();
        return Stream.of(levels).map(headings::number).toList();
    }
}
