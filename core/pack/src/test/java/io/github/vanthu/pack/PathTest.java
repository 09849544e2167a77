package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "", "a", "//a", "/a/", "/a//b", "/ a", "/a /b", "/a*", "/***", "/a/*b"})
    void otherFormsAreNoPathsFromThePlan(String text) {
        assertThat(PlanPath.absolute(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/a, 1, true", "/a/0/b, 3, true", "/a/*, 2, false", "/a/**/b, 3, false", "/a~1b/c~0d, 2, true"})
    void aPathHasStepsAndKnowsWhetherItLeadsToOneDatum(String text, int steps, boolean single) {
        PlanPath path = PlanPath.absolute(text).orElseThrow();
        assertThat(path.steps()).hasSize(steps);
        assertThat(path.single()).isEqualTo(single);
    }

    @Test
    void escapedSignsAreReadAsInJsonPointers() {
        assertThat(PlanPath.absolute("/a~1b/c~0d/~01").orElseThrow().steps()).containsExactly("a/b", "c~d", "~1");
    }

    @Test
    void aPathGoesOnFromAnother() {
        PlanPath scope = PlanPath.absolute("/annexes/*").orElseThrow();
        PlanPath rest = PlanPath.relative("total/cells/x").orElseThrow();
        assertThat(scope.then(rest).steps()).containsExactly("annexes", "*", "total", "cells", "x");
        assertThat(PlanPath.WHOLE.then(rest).steps()).isEqualTo(rest.steps());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/number | số",
                "/annexes/0/rows/2/cells/soTien | phụ lục 1, dòng 3, ô soTien",
                "/annexes/1/rows/0/rows/4/item | phụ lục 2, dòng 1, dòng con 5, ",
                "/annexes/0/total/cells/x | phụ lục 1, dòng tổng cộng, ô x",
                "/extra/ma | dữ liệu riêng của tỉnh ma",
                "/extra/ds/0 | dữ liệu riêng của tỉnh ds 1"
            })
    void aDatumIsNamedInWords(String pointer, String words) {
        assertThat(DatumName.of(pointer)).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1.000 | 1000",
                "1.234.567,89 | 1234567.89",
                "0,5 | 0.5",
                "-3 | -3",
                "12345678901234567890 | 12345678901234567890"
            })
    void numbersAreReadTheVietnameseWay(String text, BigDecimal number) {
        assertThat(Amounts.number(text))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "một", "1.00", "1,000.5", "1.0000", "1,", "1e3", "1 000 đồng", "0x1F", "NaN"})
    void otherTextsAreNoNumbers(String text) {
        assertThat(Amounts.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/number | true",
                "/annexes | false",
                "/annexes/* | false",
                "/annexes/*/rows/**/cells/a | true",
                "/annexes/*/rows/**/cells | false",
                "/office/name | true",
                "/office | false",
                "/extra/a/b/c | true"
            })
    void aPathLeadsToAValueOrNot(String text, boolean value) {
        PlanPath path = PlanPath.absolute(text).orElseThrow();
        PathTypes.Fit fit = PathTypes.fit(path);
        assertThat(fit.whole(path)).isTrue();
        assertThat(PathTypes.value(fit.type())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "/numbr, 0",
        "/office/nam, 1",
        "/annexes/x, 1",
        "/annexes/0/rows/x, 3",
        "/extra/**, 1",
        "/annexes/1234567, 1"
    })
    void aPathFitsAsFarAsThePlanGoes(String text, int steps) {
        assertThat(PathTypes.fit(PlanPath.absolute(text).orElseThrow()).steps()).isEqualTo(steps);
    }

    @Test
    void starsFollowTheOrderOfThePlan() {
        Datum whole = new Datum("", Optional.of(Packs.plan("""
                annexes:
                  - title: A
                    unit: đồng
                    rows:
                      - {item: a, rows: [{item: b, rows: [{item: c}]}, {item: d}]}
                      - {item: e}
                """)));
        assertThat(pointers(PathWalk.all(), whole, "/annexes/*/rows/**"))
                .containsExactly("", "/rows/0", "/rows/0/rows/0", "/rows/1", "e");
        assertThat(pointers(PathWalk.leaves(), whole, "/annexes/*/rows/**"))
                .containsExactly("/rows/0/rows/0", "/rows/1", "e");
        assertThat(pointers(PathWalk.all(), whole, "/annexes/3/rows/*")).isEmpty();
    }

    private static List<String> pointers(PathWalk walk, Datum whole, String path) {
        return walk.from(whole, PlanPath.absolute(path).orElseThrow()).stream()
                .map(datum ->
                        datum.pointer().replaceFirst("^/annexes/0/rows/0", "").replaceFirst("^/annexes/0/rows/1", "e"))
                .toList();
    }

    @Test
    void aHeadEndsBeforeItsLongPartsOnlyIfNothingOfItFollows() {
        assertThat(HeadText.of(Packs.bytes("id: a\nformat: {}\n"))).hasValue(Packs.bytes("id: a\n"));
        assertThat(HeadText.of(Packs.bytes("id: a\nlevels:\n  x: {}\nchecks: []\n")))
                .hasValue(Packs.bytes("id: a\n"));
        assertThat(HeadText.of(Packs.bytes("format: {}\nid: a\n"))).isEmpty();
        assertThat(HeadText.of(Packs.bytes("formats: {}\n"))).isEmpty();
    }
}
