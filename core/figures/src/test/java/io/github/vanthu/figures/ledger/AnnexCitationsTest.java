package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnexCitationsTest {
    private static final String COLUMNS = "tien | Kinh phí | money\nghiChu | Ghi chú | text";
    private static final Annex DETAILS =
            Tables.annex(MoneyUnit.THOUSAND, "a | Số tiền | money", "X | 1.500\nY | 2.830\n= Tổng cộng | 4.330");

    private static List<String> findings(MoneyUnit unit, String rows) {
        return Tables.findings(Tables.annex(unit, COLUMNS, rows), DETAILS);
    }

    @Test
    void aRowHoldsTheTotalOfTheAnnexWithItsDetails() {
        assertThat(findings(MoneyUnit.THOUSAND, "Tập huấn | 4.330 | Chi tiết tại Phụ lục II"))
                .isEmpty();
        assertThat(findings(MoneyUnit.THOUSAND, "Tập huấn | 4.300 | Chi tiết tại Phụ lục II"))
                .containsExactly(
                        "MONEY-009 /annexes/0/rows/0/cells/tien/text Phụ lục II; 4.330 nghìn đồng; 4.300 nghìn đồng; thiếu 30 nghìn đồng");
        assertThat(findings(MoneyUnit.THOUSAND, "Tập huấn (chi tiết theo Phụ lục số 02 kèm theo) | 4.300"))
                .hasSize(1);
        assertThat(findings(MoneyUnit.THOUSAND, "Tập huấn | 4.300 | Phụ lục 02"))
                .hasSize(1);
    }

    @Test
    void aCoarserUnitMayRound() {
        assertThat(findings(MoneyUnit.MILLION, "Tập huấn | 4 | Phụ lục II")).isEmpty();
        assertThat(findings(MoneyUnit.MILLION, "Tập huấn | 4,4 | Phụ lục II")).isEmpty();
        assertThat(findings(MoneyUnit.MILLION, "Tập huấn | 6 | Phụ lục II")).hasSize(1);
    }

    @Test
    void aRowThatMentionsAnAnnexOtherwiseIsNotHeld() {
        assertThat(findings(MoneyUnit.THOUSAND, "Các dự án ngoài Phụ lục II | 10"))
                .isEmpty();
        assertThat(findings(MoneyUnit.THOUSAND, "Chi tiết tại Phụ lục I và chi tiết tại Phụ lục II | 10"))
                .isEmpty();
        assertThat(findings(MoneyUnit.THOUSAND, "Chi tiết tại Phụ lục I | 10")).isEmpty();
    }
}
