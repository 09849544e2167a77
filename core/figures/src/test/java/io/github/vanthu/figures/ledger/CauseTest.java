package io.github.vanthu.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTest {
    private static final int CAUSE = 4;

    private static List<String> causes(String rows) {
        return Tables.identities(Tables.annex(MoneyUnit.DONG, "tien | Số tiền | money", rows)).stream()
                .flatMap(identity -> identity.broken().stream())
                .map(found -> found.arguments().get(CAUSE).strip())
                .toList();
    }

    @Test
    void anAddendCountedTwiceIsNamed() {
        assertThat(causes("A | 170\n  B | 50\n  C | 70"))
                .containsExactly("Chênh lệch bằng đúng số của dòng 1: dòng này có thể đã cộng hai lần.");
    }

    @Test
    void anAddendLeftOutIsNamed() {
        assertThat(causes("A | 70\n  B | 50\n  C | 70"))
                .containsExactly("Chênh lệch bằng đúng số của dòng 1: dòng này có thể đã bị bỏ sót khi cộng.");
    }

    @Test
    void swappedDigitsAreShown() {
        assertThat(causes("A | 532\n  B | 208\n  C | 315"))
                .containsExactly("Có thể đã viết đảo chữ số: 523 thành 532.");
        assertThat(causes("A | 514\n  B | 391\n  C | 132"))
                .containsExactly("Có thể dòng 2 đã viết đảo chữ số: 123 thành 132.");
    }

    @Test
    void aFactorOfAThousandIsAWrongUnit() {
        assertThat(causes("A | 120\n  B | 50.000\n  C | 70.000"))
                .containsExactly("Hai số lệch nhau đúng 1.000 lần: có thể nhầm đơn vị tính.");
    }

    @Test
    void nothingIsSaidWhereSeveralSlipsOrNoneExplainTheDifference() {
        assertThat(causes("A | 150\n  B | 50\n  C | 50")).containsExactly("");
        assertThat(causes("A | 532\n  B | 400\n  C | 123")).containsExactly("");
        assertThat(causes("A | 124\n  B | 50\n  C | 70")).containsExactly("");
    }
}
