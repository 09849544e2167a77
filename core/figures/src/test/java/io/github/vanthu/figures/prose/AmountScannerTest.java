package io.github.vanthu.figures.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountScannerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dự kiến là 1.520.000.000 đồng;                    | 1.520.000.000 đồng      | 1520000000    | 1
            là: 6.422 triệu đồng (Bằng chữ                    | 6.422 triệu đồng        | 6422000000    | 1000000
            khoảng 977,45 tỷ.                                 | 977,45 tỷ               | 977450000000  | 10000000
            hỗ trợ 100 triệu                                  | 100 triệu               | 100000000     | 1000000
            đối ứng 800.000.000đ.                             | 800.000.000đ            | 800000000     | 1
            là 12 tỷ 500 triệu đồng                           | 12 tỷ 500 triệu đồng    | 12500000000   | 1000000
            là **5.000.000.000 đồng** (Năm                    | 5.000.000.000 đồng      | 5000000000    | 1
            là **5.000.000.000** đồng                         | 5.000.000.000** đồng    | 5000000000    | 1
            Ngân sách tỉnh[^1]: 7.900 triệu đồng;             | 7.900 triệu đồng        | 7900000000    | 1000000
            là 6.422.330 nghìn đồng                           | 6.422.330 nghìn đồng    | 6422330000    | 1000
            là 6.422.330 ngàn đồng                            | 6.422.330 ngàn đồng     | 6422330000    | 1000
            khoảng 45.000 tỉ đồng, trong đó                   | 45.000 tỉ đồng          | 45000000000000 | 1000000000
            là 1,2 nghìn tỷ đồng                              | 1,2 nghìn tỷ đồng       | 1200000000000 | 100000000000
            là 70.000.000 VNĐ (Từ Quỹ)                        | 70.000.000 VNĐ          | 70000000      | 1
            là 1 500 000 đồng                                 | 1 500 000 đồng          | 1500000       | 1
            là 105,982 tỷ đồng (30%)                          | 105,982 tỷ đồng         | 105982000000  | 1000000
            năm 2026 là 7.690 triệu đồng; năm                 | 7.690 triệu đồng        | 7690000000    | 1000000
            cấp 5 tỷ từ ngân sách tỉnh                        | 5 tỷ                    | 5000000000    | 1000000000
            kinh phí 250.000.000 đồng Việt Nam                | 250.000.000 đồng Việt Nam | 250000000   | 1
            """)
    void readsAmounts(String text, String written, BigDecimal value, BigDecimal step) {
        Amount amount = only(text);
        assertThat(amount.written()).isEqualTo(written);
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.step()).isEqualByComparingTo(step);
    }

    @Test
    void readsAmountsWithNarrowSpaces() {
        Amount amount = only("là 1\u202f520\u202f000\u00a0đồng");
        assertThat(amount.value()).isEqualByComparingTo("1520000");
        assertThat(amount.written()).isEqualTo("1\u202f520\u202f000\u00a0đồng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05 đồng chí", "số 490/QĐ-TTg ngày 07/5/2018", "2 triệu lượt khách", "1,5 triệu tấn lúa",
                        "30 tỷ lệ hộ nghèo", "Hội đồng 12 thành viên",
                "Đơn vị tính: 1.000 đồng", "ĐVT: triệu đồng", "khoản 5 đ)", "Nghị định 30/2020/NĐ-CP",
                        "năm 2026 đồng bộ hóa dữ liệu", "90 học viên/lớp",
                "đạt 20 triệu sản phẩm", "Điều 12 đồng thời", "vốn 3 triệu USD", "2018 đồng chủ trì"
            })
    void passesOverWhatIsNoMoney(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thưởng 30 triệu đồng/sản phẩm đạt 05 sao           | RATE
            bình quân mỗi huyện, thành phố 100 triệu đồng      | RATE
            mỗi xã 50 triệu đồng                               | RATE
            mức hỗ trợ là 5.000.000 đồng                       | RATE
            hỗ trợ 2 triệu đồng mỗi hộ                         | RATE
            hỗ trợ 3.000.000 đồng/01 mô hình                   | RATE
            không quá 100 triệu đồng                           | LIMIT
            tối đa là 200 triệu đồng                           | LIMIT
            từ 10 triệu đồng trở lên                           | LIMIT
            vay dưới 50 triệu đồng                             | LIMIT
            khoảng 10.500 tỷ đồng                              | APPROXIMATE
            kinh phí gần 200 triệu đồng                        | APPROXIMATE
            ước tính 5 tỷ đồng                                 | APPROXIMATE
            thực hiện Chương trình mỗi xã một sản phẩm là 5.000.000.000 đồng | EXACT
            Tổng mức đầu tư 5.000 triệu đồng                   | EXACT
            trên địa bàn tỉnh là 5 tỷ đồng                     | EXACT
            ngân sách xã 180.000.000 đồng                      | EXACT
            """)
    void tellsWhatAnAmountIs(String text, Nature nature) {
        assertThat(only(text).nature()).isEqualTo(nature);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "từ 10 đến 20 triệu đồng",
                "10 - 20 triệu đồng",
                "10-20 triệu đồng",
                "từ 10 triệu đồng đến 20 triệu đồng"
            })
    void takesBothEndsOfARangeForLimits(String text) {
        assertThat(scan(text))
                .isNotEmpty()
                .allSatisfy(amount -> assertThat(amount.nature()).isEqualTo(Nature.LIMIT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            là 1,520,000,000 đồng | 1520000000
            là 500,000 đồng       | 500000
            là 4.5 tỷ đồng        | 4500000000
            là 1,520,000.5 triệu đồng | 1520000500000
            """)
    void flagsForeignSeparators(String text, BigDecimal value) {
        assertThat(only(text).foreign()).isTrue();
        assertThat(only(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"là 1.520.00.000 đồng", "là 5.000.000.00 đồng", "là 1.52,0.000 đồng"})
    void reportsFiguresWithBrokenGroups(String text) {
        assertThat(scan(text)).isEmpty();
        assertThat(AmountScanner.of(prose(text), Block.of(text).get(0)).malformed())
                .hasSize(1);
    }

    @Test
    void readsEveryAmountOfALongSentence() {
        assertThat(
                        scan(
                                "là 1.520.000.000 đồng; trong đó ngân sách nhà nước 800.000.000 đồng, các chủ thể đối ứng 720.000.000 đồng."))
                .extracting(Amount::written)
                .containsExactly("1.520.000.000 đồng", "800.000.000 đồng", "720.000.000 đồng");
    }

    @Test
    void readsBackWhatIsPrintedInAnyUnit() {
        long seed = 20260704;
        Random random = new Random(seed);
        String[] units = {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"};
        for (int i = 0; i < 2000; i++) {
            int power = random.nextInt(4);
            long number = random.nextLong(1000, 2_000_000_000L);
            String text = "Tổng kinh phí là " + grouped(number) + " " + units[power] + ", trong đó";
            assertThat(only(text).value())
                    .as("seed %s, text %s", seed, text)
                    .isEqualByComparingTo(BigDecimal.valueOf(number).movePointRight(3 * power));
        }
    }

    private static String grouped(long number) {
        return number < 1000
                ? "" + number
                : grouped(number / 1000) + "." + String.format(java.util.Locale.ROOT, "%03d", number % 1000);
    }

    private static Amount only(String text) {
        assertThat(scan(text)).hasSize(1);
        return scan(text).get(0);
    }

    private static List<Amount> scan(String text) {
        ProseText prose = prose(text);
        List<Amount> amounts = new ArrayList<>();
        Block.of(prose.text())
                .forEach(block -> amounts.addAll(AmountScanner.of(prose, block).amounts()));
        return amounts;
    }

    private static ProseText prose(String text) {
        return new ProseText("/opening", PlainText.of(text), List.of(), Optional.empty(), true);
    }
}
