package io.github.vanthu.figures.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.Money;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.regulation.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes the figures of random annexes into sentences, and alters one of them. */
class RandomProseTest {
    private static final long SEED = 42_026;
    private static final List<String> SOURCES = List.of(
            "Ngân sách trung ương", "Ngân sách tỉnh", "Ngân sách xã", "Vốn tín dụng chính sách", "Huy động khác");

    /**
     * An annex with its amounts by source in triệu đồng, and a sentence that repeats them.
     *
     * @param amounts the amounts by source
     */
    private record Case(List<Long> amounts) {
        static Case random(Random random) {
            List<Long> amounts = new ArrayList<>();
            int sources = 2 + random.nextInt(SOURCES.size() - 1);
            for (int i = 0; i < sources; i++) {
                amounts.add(1 + random.nextLong(50_000));
            }
            return new Case(amounts);
        }

        long sum() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }

        Annex annex() {
            List<io.github.vanthu.model.Column> columns = new ArrayList<>(List.of(SmallPlan.item()));
            String[] cells = new String[amounts.size()];
            for (int i = 0; i < amounts.size(); i++) {
                columns.add(SmallPlan.money("n" + i, SOURCES.get(i)));
                cells[i] = "n" + i + "=" + amounts.get(i);
            }
            return SmallPlan.annex(
                    "DỰ TOÁN",
                    MoneyUnit.MILLION,
                    columns,
                    List.of(SmallPlan.row("Tập huấn", cells)),
                    Optional.of(SmallPlan.total(cells)),
                    "");
        }

        String sentence(int altered, long by) {
            StringBuilder text = new StringBuilder("Tổng kinh phí thực hiện Kế hoạch là ");
            text.append(dong(sum() + (altered < 0 ? by : 0)))
                    .append(" (")
                    .append(words(sum()))
                    .append("), trong đó: ");
            for (int i = 0; i < amounts.size(); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append(SOURCES.get(i).toLowerCase(java.util.Locale.ROOT))
                        .append(' ');
                text.append(dong(amounts.get(i) + (altered == i ? by : 0)));
            }
            return text.append('.').toString();
        }

        private static String dong(long millions) {
            return new Money(BigDecimal.valueOf(millions).movePointRight(6), MoneyUnit.DONG).figure() + " đồng";
        }

        private static String words(long millions) {
            Money money = new Money(BigDecimal.valueOf(millions).movePointRight(6), MoneyUnit.DONG);
            return NumberWords.capital(NumberWords.of(money, NumberWordsStyle.USUAL));
        }
    }

    @Test
    void sentencesThatRepeatTheirAnnexRaiseNoAlarm() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Case one = Case.random(random);
            String text = one.sentence(0, 0);
            assertThat(new SmallPlan().funding(text).annex(one.annex()).codes())
                    .as("seed %s, %s", SEED, text)
                    .isEmpty();
        }
    }

    @Test
    void anyAlteredAmountIsFoundAtItsWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Case one = Case.random(random);
            int altered = random.nextInt(one.amounts().size() + 1) - 1;
            long by = 1 + random.nextLong(900);
            String text = one.sentence(altered, by);
            long value = by + (altered < 0 ? one.sum() : one.amounts().get(altered));
            List<Discrepancy> found =
                    new SmallPlan().funding(text).annex(one.annex()).found();
            assertThat(found)
                    .as("seed %s, %s", SEED, text)
                    .anySatisfy(discrepancy ->
                            assertThat(discrepancy.spots().get(0).excerpt()).isEqualTo(Case.dong(value)));
        }
    }
}
