package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "abc,abc,0",
        "abc,acb,1",
        "abc,ab,1",
        "abc,xbc,1",
        "abc,abcd,1",
        "'',abc,3",
        "titel,title,1",
        "kitten,sitting,3"
    })
    void countsSlipsOfTheHand(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
        assertThat(Suggestion.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void foldsCaseDiacriticsAndSigns() {
        assertThat(Suggestion.folded("Địa danh_Ủy-ban 2")).isEqualTo("diadanhuyban2");
    }

    @Test
    void takesTheFirstOfEquallyNearNames() {
        List<Suggestion> names = List.of(new Suggestion("cat", "mèo"), new Suggestion("bat", "dơi"));
        assertThat(Suggestion.nearest("aat", names)).map(Suggestion::name).contains("cat");
        assertThat(Suggestion.nearest("bat", names)).map(Suggestion::name).contains("bat");
        assertThat(Suggestion.nearest("DƠI", names)).map(Suggestion::name).contains("bat");
    }

    @Test
    void suggestsNothingForVeryShortOrLongNames() {
        List<Suggestion> names = List.of(new Suggestion("id", "mã"));
        assertThat(Suggestion.nearest("x", names)).isEmpty();
        assertThat(Suggestion.nearest("", names)).isEmpty();
        assertThat(Suggestion.nearest("i".repeat(100_000), names)).isEmpty();
    }
}
