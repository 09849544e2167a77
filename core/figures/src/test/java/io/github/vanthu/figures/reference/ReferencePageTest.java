package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.annex;
import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.group;
import static io.github.vanthu.figures.reference.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code docs/references.md} gives what the page says. */
class ReferencePageTest {
    private static final Pattern EXAMPLE = Pattern.compile("\\| `(.*[{][{].*)` \\| (.+) \\|");
    private static final Pattern EQUATION = Pattern.compile("  - (tong.*=.*)");

    private static final Annex ANNEX = annex(
            MoneyUnit.MILLION,
            List.of(
                    column("item noiDung: Nội dung"),
                    column("tong: Tổng số"),
                    group("NSTW", column("dtpt: ĐTPT"), column("kptx: KPTX")),
                    column("nst: NST"),
                    column("nam1: Năm 2026"),
                    column("nam2: Năm 2027"),
                    column("quantity soLop: Số lớp")),
            Tables.total("tong=1.520; dtpt=500; kptx=500; nst=520; nam1=900; nam2=620; soLop=12"),
            row(
                    "tapHuan",
                    "tong=1.300,5; dtpt=500; kptx=300; nst=500,5; nam1=800; nam2=500,5; soLop=7",
                    row("", "tong=800,5; dtpt=500; nst=300,5; nam1=500; nam2=300,5; soLop=4"),
                    row("", "tong=500; kptx=300; nst=200; nam1=300; nam2=200; soLop=3")),
            row("giamSat", "tong=219,5; kptx=200; nst=19,5; nam1=100; nam2=119,5; soLop=5"));

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "references.md"));
    }

    static Stream<Arguments> examples() throws IOException {
        return page().lines()
                .map(EXAMPLE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Arguments.of(matcher.group(1).replace("\\|", "|"), matcher.group(2)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExamplePrintsWhatThePageSays(String written, String printed) {
        assertThat(Tables.opening(written, ANNEX)).isEqualTo(printed);
    }

    @Test
    void thePageHasExamplesInComposedLetters() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(15);
        assertThat(page()).isEqualTo(Normalizer.normalize(page(), Normalizer.Form.NFC));
    }

    @Test
    void everyEquationOfThePageFollowsTheGrammar() throws IOException {
        List<String> equations = page().lines()
                .map(EQUATION::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .toList();
        assertThat(equations)
                .hasSize(2)
                .allSatisfy(equation -> assertThat(Parser.equation(equation)).isNotNull());
    }

    @Test
    void thePageTellsTheLimits() throws IOException {
        assertThat(page())
                .contains(number(Limit.REFERENCE_CHARACTERS) + "\nký tự")
                .contains(number(Limit.REFERENCES) + " tham chiếu")
                .contains(number(Limit.REFERENCE_CHAIN) + " ô");
    }

    private static String number(Limit limit) {
        return String.format(Locale.ROOT, "%,d", limit.value()).replace(',', '.');
    }
}
