package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.group;
import static io.github.vanthu.figures.reference.Tables.opening;
import static io.github.vanthu.figures.reference.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** References to random tables against sums that are kept while the tables are made. */
class ReferencePropertyTest {
    private static final List<String> SOURCES = List.of("NSTW", "NST", "NSX");
    private static final List<Integer> YEARS = List.of(2026, 2027);

    private Random random = new Random();
    private final BigDecimal[][] sums = new BigDecimal[3][2];

    static List<Long> seeds() {
        return new Random(4).longs(60).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyReferenceEqualsTheSumOfItsLeaves(long seed) {
        random = new Random(seed);
        MoneyUnit unit = List.of(MoneyUnit.values()).get(random.nextInt(4));
        for (BigDecimal[] years : sums) {
            java.util.Arrays.fill(years, BigDecimal.ZERO);
        }
        boolean computed = random.nextBoolean();
        AnnexRow[] rows = new AnnexRow[1 + random.nextInt(4)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random(unit, 0);
        }
        Annex annex = Tables.annex(Optional.empty(), unit, computed, columns(), Tables.total(""), rows);
        BigDecimal whole = BigDecimal.ZERO;
        for (int s = 0; s < 3; s++) {
            assertThat(opening("{{tong(phuLuc1, nguon: " + SOURCES.get(s) + ")}}", annex))
                    .isEqualTo(printed(sums[s][0].add(sums[s][1])));
            for (int y = 0; y < 2; y++) {
                whole = whole.add(sums[s][y]);
                assertThat(opening(
                                "{{tong(phuLuc1, nam: " + YEARS.get(y) + ", nguon: " + SOURCES.get(s) + ")}}", annex))
                        .isEqualTo(printed(sums[s][y]));
            }
        }
        assertThat(opening("{{tong(phuLuc1)}}", annex)).isEqualTo(printed(whole));
        assertThat(opening("{{tong(phuLuc1, nam: 2026) + tong(phuLuc1, nam: 2027)}}", annex))
                .isEqualTo(printed(whole));
    }

    private static List<Column> columns() {
        List<Column> groups = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            groups.add(group(SOURCES.get(s), column("c" + s + "0: Năm 2026"), column("c" + s + "1: Năm 2027")));
        }
        return groups;
    }

    /** A row with amounts of its own, or with rows below it; a row that names a part of it adds nothing. */
    private AnnexRow random(MoneyUnit unit, int depth) {
        boolean leaf = depth == 3 || random.nextBoolean();
        List<AnnexRow> parts = new ArrayList<>();
        for (int i = 0; i < (leaf ? 0 : 1 + random.nextInt(3)); i++) {
            parts.add(random(unit, depth + 1));
        }
        if (random.nextInt(4) == 0) {
            parts.add(row("", AnnexRow.Role.OF_WHICH, "c00=1"));
        }
        return row("", leaf ? cells(unit) : "", parts.toArray(AnnexRow[]::new));
    }

    private String cells(MoneyUnit unit) {
        List<String> cells = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            for (int y = 0; y < 2; y++) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3));
                Money money = new Money(
                        unit == MoneyUnit.DONG
                                ? value.setScale(0, java.math.RoundingMode.DOWN)
                                : value.multiply(unit.dong()),
                        unit);
                sums[s][y] = sums[s][y].add(money.dong());
                cells.add("c" + s + y + "=" + money.figure());
            }
        }
        return String.join("; ", cells);
    }

    private static String printed(BigDecimal dong) {
        return new Money(dong, MoneyUnit.DONG).figure() + " đồng";
    }
}
