package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Length;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnEdgesTest {
    @Test
    void edgesAreTenThousandthsOfTheTableCutToTwips() {
        assertThat(twips(650, 3897, 1429, 1430, 1948)).containsExactly(0, 650, 4546, 5976, 7405, 9354);
        assertThat(twips(876, 5259, 1841, 1841, 1840, 2630)).containsExactly(0, 875, 6134, 7976, 9816, 11656, 14286);
    }

    @Test
    void rightEdgeLosesWhatEqualColumnsLeaveOver() {
        int[] columns = new int[24];
        Arrays.fill(columns, 600);
        assertThat(twips(columns)).endsWith(13_799, 14_397);
    }

    @Test
    void rightEdgeStandsAtTheNearestTwip() {
        assertThat(twips(787, 4279, 1346, 2942)).endsWith(6412, 9354);
    }

    @Test
    void singleColumnIsTheWholeTable() {
        assertThat(twips(9354)).containsExactly(0, 9354);
    }

    private static List<Integer> twips(int... columns) {
        List<Length> lengths = Arrays.stream(columns).mapToObj(Length::twips).toList();
        double[] edges = ColumnEdges.of(lengths);
        return IntStream.range(0, edges.length)
                .mapToObj(i -> Math.toIntExact(Math.round(edges[i] * 20)))
                .toList();
    }
}
