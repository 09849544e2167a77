package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.model.Annex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomTableTest {
    private static final Pattern FIGURE = Pattern.compile("(?<=\\| )[\\d.]+");
    private static final Set<String> ONE_SIDED = Set.of("MONEY-004", "MONEY-012");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTableWhoseFiguresAgreeGivesNoFinding(long seed) {
        RandomTable table = new RandomTable(seed);
        assertThat(Tables.findings(table.annex(table.rows()))).as(table.rows()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneAlteredFigureIsFoundByEachIdentityThatBindsIt(long seed) {
        RandomTable table = new RandomTable(seed);
        Annex untouched = table.annex(table.rows());
        String altered = altered(table.rows(), new Random(seed));
        String pointer = changed(untouched, table.annex(altered));
        List<String> codes = codes(untouched, pointer, false);
        assertThat(codes).as(pointer).isNotEmpty();
        assertThat(codes(table.annex(altered), pointer, true)).as(altered).containsAll(codes);
    }

    private static String altered(String rows, Random random) {
        List<MatchResult> figures = FIGURE.matcher(rows)
                .results()
                .filter(found -> !rows.substring(rows.lastIndexOf('\n', found.start()) + 1)
                        .strip()
                        .startsWith("*"))
                .collect(Collectors.toList());
        MatchResult chosen = figures.get(random.nextInt(figures.size()));
        long amount = Long.parseLong(chosen.group().replace(".", "")) + 1 + random.nextInt(1000);
        return rows.substring(0, chosen.start())
                + String.format(Locale.GERMANY, "%,d", amount)
                + rows.substring(chosen.end());
    }

    private static List<String> codes(Annex annex, String pointer, boolean broken) {
        return Tables.identities(annex).stream()
                .filter(identity -> !ONE_SIDED.contains(identity.code()))
                .filter(identity -> !broken || identity.broken().isPresent())
                .filter(identity -> identity.spots().stream()
                        .anyMatch(spot -> spot.pointer().equals(pointer)))
                .map(Identity::code)
                .distinct()
                .toList();
    }

    private static String changed(Annex one, Annex other) {
        List<Figure> before = figures(one);
        List<Figure> after = figures(other);
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                return before.get(at).pointer();
            }
        }
        throw new AssertionError("nothing changed");
    }

    private static List<Figure> figures(Annex annex) {
        LedgerTable table = Tables.ledger(annex).tables().get(0);
        List<Figure> figures = new ArrayList<>();
        RowWalk.all(
                table,
                row -> table.columns().forEach(column -> row.figure(column.id()).ifPresent(figures::add)));
        return figures;
    }
}
