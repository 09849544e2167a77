package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSumsTest {
    private static final String ONE = "tien | Số tiền | money";

    private static List<String> findings(String rows) {
        return Tables.findings(Tables.annex(MoneyUnit.DONG, ONE, rows));
    }

    private static List<String> codes(String rows) {
        return Tables.identities(Tables.annex(MoneyUnit.DONG, ONE, rows)).stream()
                .map(Identity::code)
                .toList();
    }

    @Test
    void saysWhichRowsMakeAnotherSumThanTheirParent() {
        String rows = """
                Tuyên truyền | 100.000.000
                Tập huấn | 532.000.000
                  Lớp 1 | 208.300.000
                  Lớp 2 | 208.300.000
                  Lớp 3 | 106.400.000
                """;
        assertThat(findings(rows))
                .containsExactly(
                        "MONEY-001 /annexes/0/rows/1/cells/tien/text các dòng 1, 2, 3; 523.000.000 đồng; 532.000.000 đồng; thừa 9.000.000 đồng");
    }

    @Test
    void bindsParentAndAllPartsTheSumFirst() {
        String rows = """
                A | 3
                  B | 1
                  C | 2
                """;
        List<Identity> identities = Tables.identities(Tables.annex(MoneyUnit.DONG, ONE, rows));
        assertThat(identities).hasSize(1);
        assertThat(identities.get(0).broken()).isEmpty();
        assertThat(identities.get(0).spots())
                .containsExactly(
                        Spot.of("/annexes/0/rows/0/cells/tien/text"),
                        Spot.of("/annexes/0/rows/0/rows/0/cells/tien/text"),
                        Spot.of("/annexes/0/rows/0/rows/1/cells/tien/text"));
    }

    @Test
    void aParentWithoutAnAmountTakesTheSumOfItsPartsOn() {
        String rows = """
                A |
                  B | 1
                  C |
                    D | 2
                    E | 3
                = Tổng | 7
                """;
        assertThat(findings(rows))
                .containsExactly(
                        "MONEY-002 /annexes/0/total/cells/tien/text các dòng 1, 2.1, 2.2; 6 đồng; 7 đồng; thừa 1 đồng");
    }

    @Test
    void rowsNamedAsPartsDoNotAddButMustNotExceedTheirParent() {
        assertThat(findings("A | 10\n  * Trong đó NSTW | 4\n  * NST | 5\n= Tổng | 10"))
                .isEmpty();
        assertThat(findings("A | 10\n  * Trong đó NSTW | 4\n  * NST | 7"))
                .containsExactly(
                        "MONEY-004 /annexes/0/rows/0/cells/tien/text các dòng “Trong đó NSTW”, “NST”; 11 đồng; 10 đồng; thiếu 1 đồng");
    }

    @Test
    void subtotalsSumTheRowsBackToTheSubtotalBefore() {
        String right = "A | 1\nB | 2\n+ Cộng | 3\nC | 4\n+ Cộng | 4\n+ Tổng cộng | 7\n= Tổng | 7";
        assertThat(findings(right)).isEmpty();
        assertThat(codes(right)).containsExactly("MONEY-003", "MONEY-003", "MONEY-003", "MONEY-002");
        assertThat(findings("A | 1\nB | 2\n+ Cộng | 3\nC | 4\n+ Cộng | 5"))
                .containsExactly("MONEY-003 /annexes/0/rows/4/cells/tien/text dòng III; 4 đồng; 5 đồng; thừa 1 đồng");
    }

    @Test
    void aSubtotalBeforeItsRowsSumsThoseAfterIt() {
        assertThat(findings("+ Tổng cộng | 10\n+ Phần một | 3\nA | 1\nB | 2\n+ Phần hai | 7\nC | 7"))
                .isEmpty();
        assertThat(findings("+ Cộng | 4\nA | 1\nB | 2")).hasSize(1);
    }

    @Test
    void blanksToFillAreNotComparedUnlessThePartsExceedTheSum() {
        assertThat(findings("A | 10\n  B | 4\n  C | …")).isEmpty();
        assertThat(findings("A | 10\n  B | 4\n  C | ..... tỷ đồng")).isEmpty();
        assertThat(findings("A | …\n  B | 4\n  C | 5\n= Tổng | 9")).isEmpty();
        assertThat(findings("A | 10\n  B | 14\n  C | …")).hasSize(1);
    }

    @Test
    void dashesAndEmptyCellsAddNothing() {
        assertThat(findings("A | 10\n  B | 10\n  C | -\n  D |")).isEmpty();
        assertThat(findings("A | 10\n  B | 9\n  C | -\n  D |")).hasSize(1);
    }

    @Test
    void roundedPartsMayDifferByHalfTheirLastDigitEach() {
        assertThat(severities("A | 10,1\n  B | 5\n  C | 5")).containsExactly(Severity.INFO);
        assertThat(severities("A | 11,1\n  B | 5\n  C | 5")).containsExactly(Severity.ERROR);
        assertThat(severities("A | 11\n  B | 5\n  C | 5")).containsExactly(Severity.ERROR);
    }

    @Test
    void aSumPrintedCoarserMayDifferByLessThanOneOfItsLastDigit() {
        assertThat(severities("A | 10\n  B | 5,4\n  C | 5,4")).containsExactly(Severity.INFO);
        assertThat(severities("A | 10\n  B | 5,5\n  C | 5,5")).containsExactly(Severity.ERROR);
    }

    private static List<Severity> severities(String rows) {
        return Tables.identities(Tables.annex(MoneyUnit.MILLION, ONE, rows)).stream()
                .flatMap(identity -> identity.broken().stream())
                .map(found -> found.severity())
                .toList();
    }
}
