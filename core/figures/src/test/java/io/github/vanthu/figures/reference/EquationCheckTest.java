package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.annex;
import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.completed;
import static io.github.vanthu.figures.reference.Tables.plan;
import static io.github.vanthu.figures.reference.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Figures;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquationCheckTest {
    private static final List<Column> ONE = List.of(column("soTien: Số tiền"));

    private static Annex annexOf(MoneyUnit unit, String... amounts) {
        return annex(
                unit,
                ONE,
                Optional.empty(),
                List.of(amounts).stream()
                        .map(amount -> row("", "soTien=" + amount))
                        .toArray(io.github.vanthu.model.AnnexRow[]::new));
    }

    private static List<Identity> identities(Plan plan) {
        List<Identity> found = new ArrayList<>();
        EquationCheck.run(plan, Ledger.of(plan, Tables.FORMAT), found::add);
        return found;
    }

    @Test
    void bindsAllFiguresOfBothSides() {
        Plan plan = plan(
                "",
                List.of("tong(phuLuc1) + tong(phuLuc2) = tong(phuLuc3)"),
                annexOf(MoneyUnit.DONG, "1", "2"),
                annexOf(MoneyUnit.DONG, "4"),
                annexOf(MoneyUnit.DONG, "7"));
        assertThat(identities(plan)).singleElement().satisfies(identity -> {
            assertThat(identity.code()).isEqualTo("MONEY-020");
            assertThat(identity.broken()).isEmpty();
            assertThat(identity.spots())
                    .extracting(Spot::pointer)
                    .containsExactly(
                            "/annexes/0/rows/0/cells/soTien/text",
                            "/annexes/0/rows/1/cells/soTien/text",
                            "/annexes/1/rows/0/cells/soTien/text",
                            "/annexes/2/rows/0/cells/soTien/text");
        });
    }

    @Test
    void tellsBothSidesAndTheDifferenceAtTheFirstFigure() {
        Plan plan = plan(
                "",
                List.of("tong(phuLuc1) = tong(phuLuc2)"),
                annexOf(MoneyUnit.THOUSAND, "1.000", "500"),
                annexOf(MoneyUnit.THOUSAND, "1.400"));
        assertThat(Figures.of(plan, Tables.FORMAT).discrepancies())
                .filteredOn(found -> found.code().equals("MONEY-020"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.arguments())
                            .startsWith(
                                    "tong(phuLuc1) = tong(phuLuc2)",
                                    "1.500.000 đồng",
                                    "1.400.000 đồng",
                                    "100.000 đồng",
                                    "lớn hơn",
                                    "more",
                                    "Hai vế phải khớp tuyệt đối.");
                    assertThat(found.spots())
                            .startsWith(Spot.of("/annexes/0/rows/0/cells/soTien/text"))
                            .endsWith(Spot.of("/identities/0"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "6.422.330, 6.422, true",
        "6.422.999, 6.422, true",
        "6.422.330, 6.423, true",
        "6.422.000, 6.423, false",
        "6.422.330, 6.425, false"
    })
    void aSideThatIsRestatedCoarserMayBeOffByLessThanOneUnit(String thousands, String millions, boolean holds) {
        Plan plan = plan(
                "",
                List.of("tong(phuLuc1) = tong(phuLuc2)"),
                annexOf(MoneyUnit.THOUSAND, thousands),
                annexOf(MoneyUnit.MILLION, millions));
        assertThat(identities(plan).get(0).broken().isEmpty()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"7.500, true", "7.501, false", "4.500, true", "4.499, false"})
    void aSumOfRoundedAddendsMayBeOffByHalfADigitEach(String thousands, boolean holds) {
        Plan plan = plan(
                "",
                List.of("tong(phuLuc1) = tong(phuLuc2)"),
                annexOf(MoneyUnit.MILLION, "1", "2", "3"),
                annexOf(MoneyUnit.THOUSAND, thousands));
        assertThat(identities(plan).get(0).broken().isEmpty()).isEqualTo(holds);
    }

    @Test
    void comparesCountsExactly() {
        Plan plan = plan(
                "",
                List.of("dem(phuLuc1) = dem(phuLuc2)"),
                annexOf(MoneyUnit.DONG, "1"),
                annexOf(MoneyUnit.DONG, "1", "1"));
        assertThat(identities(plan).get(0).broken()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REF-015; tong(phuLuc1)",
                "REF-002; tong(phuLuc1) = tong(phuLuc3)",
                "REF-014; tong(phuLuc1) = tong(phuLuc1) = tong(phuLuc1)",
                "REF-014; tong(phuLuc1) = 5",
                "REF-026; tong(phuLuc1) = dem(phuLuc1)",
            })
    void tellsWhatIsWrongWithAnEquationOnce(String code, String equation) {
        Plan plan = plan("", List.of(equation), annexOf(MoneyUnit.DONG, "1"));
        assertThat(completed(plan).discrepancies()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.spots()).containsExactly(new Spot("/identities/0", equation));
        });
        assertThat(Figures.of(plan, Tables.FORMAT).discrepancies())
                .extracting(Discrepancy::code)
                .containsExactly(code);
    }
}
