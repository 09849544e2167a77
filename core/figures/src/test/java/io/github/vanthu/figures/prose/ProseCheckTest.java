package io.github.vanthu.figures.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổng kinh phí thực hiện Kế hoạch là 5.000.000.000 đồng.                          | 5.000.000.000 đồng
            Tổng kinh phí: 5.000 triệu đồng                                                 | 5.000 triệu đồng
            Tổng nhu cầu kinh phí thực hiện Chương trình năm 2026 là: **5 tỷ đồng**.           | 5 tỷ đồng
            Dự kiến nhu cầu kinh phí thực hiện Chương trình OCOP năm 2026 là 5.000 triệu đồng.  | 5.000 triệu đồng
            Kinh phí thực hiện: 5.000.000.000 đồng (Năm tỷ đồng).                             | 5.000.000.000 đồng
            Tổng dự toán kinh phí 5.000.000.000đ                                             | 5.000.000.000đ
            Kinh phí triển khai Kế hoạch trên địa bàn huyện Lục Ngạn năm 2026 dự kiến 5 tỷ đồng. | 5 tỷ đồng
            Tổng cộng: 5.000.000.000 đồng                                                   | 5.000.000.000 đồng
            """)
    void bindsTheGrandTotalByItsWords(String text, String bound) {
        SmallPlan plan = new SmallPlan().funding(text).annex(SmallPlan.bySource(""));
        assertThat(plan.codes()).isEmpty();
        assertThat(plan.bound()).contains(bound);
        SmallPlan altered =
                new SmallPlan().funding(text.replaceFirst("5(?=[. ])", "6")).annex(SmallPlan.bySource(""));
        assertThat(altered.codes()).contains("MONEY-030");
    }

    @Test
    void tellsBothFiguresTheDifferenceThePlaceAndTheTolerance() {
        SmallPlan plan =
                new SmallPlan().funding("Tổng kinh phí là 5.010.000.000 đồng.").annex(SmallPlan.bySource(""));
        Discrepancy found = plan.found().get(0);
        assertThat(found.arguments())
                .containsExactly(
                        "5.010.000.000 đồng",
                        "Phụ lục, dòng TỔNG CỘNG, cột Tổng số",
                        "Phụ lục, row TỔNG CỘNG, column Tổng số",
                        "5.000.000.000",
                        "10.000.000",
                        "thừa",
                        "too much",
                        "được lệch dưới 1.000.000 đồng do làm tròn",
                        "less than 1.000.000 đồng may be lost by rounding",
                        "Tổng kinh phí là");
        assertThat(found.spots())
                .containsExactly(
                        new Spot("/body/0/text", "5.010.000.000 đồng"), Spot.of("/annexes/0/total/cells/tong/text"));
    }

    @ParameterizedTest
    @CsvSource({
        "6.422 triệu đồng, true",
        "'6.422,3 triệu đồng', true",
        "6.425 triệu đồng, false",
        "6.421 triệu đồng, false",
        "'6,42 tỷ đồng', true",
        "'6,44 tỷ đồng', false",
        "6.422.330.000 đồng, true",
        "6.422.330.001 đồng, false"
    })
    void allowsLessThanOneStepOfTheCoarserFigure(String written, boolean holds) {
        SmallPlan plan = new SmallPlan()
                .funding("Tổng kinh phí là " + written + ".")
                .annex(SmallPlan.annex(
                        "KINH PHÍ",
                        io.github.vanthu.model.MoneyUnit.DONG,
                        List.of(SmallPlan.item(), SmallPlan.money("a", "Số tiền")),
                        List.of(SmallPlan.row("Tập huấn", "a=6.422.330.000")),
                        java.util.Optional.empty(),
                        ""));
        assertThat(plan.codes().isEmpty()).isEqualTo(holds);
        assertThat(plan.bound()).contains(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ngân sách tỉnh: 1.223 triệu đồng                   | 1.223 triệu đồng
            - Ngân sách trung ương: 2.630 triệu đồng           | 2.630 triệu đồng
            - NSTW: 2.630 triệu đồng                           | 2.630 triệu đồng
            Các chủ thể sản xuất tham gia đối ứng 1.147 triệu đồng | 1.147 triệu đồng
            Vốn đầu tư phát triển: 2.000.000.000 đồng          | 2.000.000.000 đồng
            ngân sách nhà nước 3.853 triệu đồng                | 3.853 triệu đồng
            Ngân sách tỉnh cấp 1.223.000.000 đồng              | 1.223.000.000 đồng
            Kinh phí thường xuyên (ngân sách trung ương): 630 triệu đồng | 630 triệu đồng
            """)
    void bindsSourcesToTheirColumns(String text, String bound) {
        SmallPlan plan = new SmallPlan().funding(text).annex(SmallPlan.bySource(""));
        assertThat(plan.codes()).isEmpty();
        assertThat(plan.bound()).contains(bound);
        SmallPlan altered = new SmallPlan()
                .funding(text.replaceFirst("[1-9](?=[\\d.]* )", "9"))
                .annex(SmallPlan.bySource(""));
        assertThat(altered.codes()).containsAnyOf("MONEY-031", "MONEY-033");
    }

    @Test
    void bindsYearsToTheirColumns() {
        String text = "Phân kỳ theo năm: năm 2026 là 100 triệu đồng; năm 2027 là 200 triệu đồng.";
        assertThat(new SmallPlan().funding(text).annex(SmallPlan.byYear()).bound())
                .contains("100 triệu đồng", "200 triệu đồng");
        assertThat(new SmallPlan()
                        .funding(text.replace("200", "210"))
                        .annex(SmallPlan.byYear())
                        .codes())
                .containsExactly("MONEY-031");
    }

    @Test
    void bindsRowsByTheirItemsAsAWarning() {
        SmallPlan plan = new SmallPlan()
                .text("NHIỆM VỤ", "- Kinh phí tập huấn: 532.000.000 đồng.\n- Xúc tiến thương mại: 4.147 triệu đồng.")
                .annex(SmallPlan.bySource(""));
        assertThat(plan.found())
                .extracting(Discrepancy::code, Discrepancy::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MONEY-032", Severity.WARNING));
        assertThat(plan.bound()).contains("4.147 triệu đồng");
    }

    @Test
    void bindsAnAmountUnderTheHeadingOfARow() {
        SmallPlan plan = new SmallPlan()
                .text("NHIỆM VỤ", "Xúc tiến thương mại", "Kinh phí: 4.000 triệu đồng.")
                .annex(SmallPlan.bySource(""));
        assertThat(plan.codes()).containsExactly("MONEY-032");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 5.000 triệu đồng; trong đó ngân sách trung ương 2.630 triệu đồng, ngân sách tỉnh 1.233 triệu đồng, chủ thể sản xuất đối ứng 1.147 triệu đồng.",
                "Tổng kinh phí là 5.000 triệu đồng, trong đó:\n- Ngân sách trung ương: 2.630 triệu đồng;\n- Ngân sách tỉnh: 1.233 triệu đồng;\n- Chủ thể sản xuất: 1.147 triệu đồng.",
            })
    void findsAnAlteredPartAtItsColumn(String text) {
        SmallPlan plan = new SmallPlan().funding(text).annex(SmallPlan.bySource(""));
        assertThat(plan.found()).hasSize(1);
        assertThat(plan.found().get(0).code()).isEqualTo("MONEY-031");
        assertThat(plan.found().get(0).spots().get(0).excerpt()).isEqualTo("1.233 triệu đồng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổng kinh phí là 10 tỷ đồng, gồm ngân sách tỉnh 4 tỷ đồng, ngân sách xã 5 tỷ đồng.     | MONEY-034
            Tổng vốn 10 tỷ đồng, trong đó ngân sách tỉnh 4 tỷ đồng, còn lại là vốn dân góp 5 tỷ đồng. | MONEY-034
            Tổng vốn 10 tỷ đồng, trong đó ngân sách tỉnh 4 tỷ đồng, vốn dân góp 7 tỷ đồng.       | MONEY-035
            Tổng vốn 10 tỷ đồng (trong đó: ngân sách tỉnh 12 tỷ đồng).                         | MONEY-035
            Tổng vốn 10 tỷ đồng. Trong đó: ngân sách tỉnh 4 tỷ đồng; vốn dân góp 7 tỷ đồng.       | MONEY-035
            """)
    void holdsPartsAgainstTheirWholeWithoutAnAnnex(String text, String code) {
        assertThat(new SmallPlan().funding(text).codes()).containsExactly(code);
    }

    @Test
    void warnsOfBulletsOfSourcesThatDoNotAddUp() {
        String text = "Tổng vốn: 10 tỷ đồng, trong đó:\n- Ngân sách tỉnh: 4 tỷ đồng;\n- Ngân sách xã: 5 tỷ đồng.";
        assertThat(new SmallPlan().funding(text).found())
                .extracting(Discrepancy::code, Discrepancy::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MONEY-034", Severity.WARNING));
        assertThat(new SmallPlan().funding(text.replace("5 tỷ", "6 tỷ")).codes())
                .isEmpty();
    }

    @Test
    void findsAnAlteredWholeWhereNoAnnexSaysIt() {
        String text =
                "Tổng kinh phí là 1.530.000.000 đồng; trong đó ngân sách nhà nước 800.000.000 đồng, còn lại các chủ thể đối ứng 720.000.000 đồng.";
        Discrepancy found = new SmallPlan().funding(text).found().get(0);
        assertThat(found.arguments())
                .containsExactly(
                        "1.530.000.000 đồng",
                        "800.000.000 đồng + 720.000.000 đồng",
                        "1.520.000.000",
                        "10.000.000",
                        "phải khớp từng đồng",
                        "they must agree exactly",
                        "thừa",
                        "too much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 6.000 triệu đồng, chi tiết tại Phụ lục I và Phụ lục II.",
                "Tổng kinh phí là 6.000 triệu đồng."
            })
    void warnsWhereNoneOfSeveralAnnexesAgrees(String text) {
        SmallPlan plan = new SmallPlan()
                .funding(text)
                .annex(SmallPlan.bySource(""))
                .annex(SmallPlan.plain("DỰ TOÁN KINH PHÍ BỔ SUNG NĂM 2026"));
        assertThat(plan.codes()).containsExactly("MONEY-033");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng kinh phí là 5.050 triệu đồng, chi tiết tại Phụ lục I, II.",
                "Tổng kinh phí là 50.000.000 đồng, chi tiết tại Phụ lục II.",
                "Tổng kinh phí là 5 tỷ đồng."
            })
    void takesTheAnnexThatIsCitedOrAnyThatAgrees(String text) {
        SmallPlan plan = new SmallPlan()
                .funding(text)
                .annex(SmallPlan.bySource(""))
                .annex(SmallPlan.plain("DỰ TOÁN KINH PHÍ BỔ SUNG NĂM 2026"));
        assertThat(plan.codes()).isEmpty();
        assertThat(plan.bound()).isNotEmpty();
    }

    @Test
    void sumsTheOutermostRowsWhereTheAnnexHasNoTotal() {
        SmallPlan plan = new SmallPlan()
                .funding("Tổng kinh phí là 51.000.000 đồng.")
                .annex(SmallPlan.plain("DỰ TOÁN KINH PHÍ NĂM 2026"));
        assertThat(plan.found().get(0).spots())
                .extracting(Spot::pointer)
                .containsExactly(
                        "/body/0/text", "/annexes/0/rows/0/cells/soTien/text", "/annexes/0/rows/1/cells/soTien/text");
        assertThat(plan.found().get(0).arguments()).contains("Phụ lục, cộng các dòng, cột Số tiền (đồng)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chi 5.000.000.000 đồng (Sáu tỷ đồng).                                  | MONEY-060
            Chi 5.000.000.000 đồng (Bằng chữ: Năm triệu đồng).                      | MONEY-060
            Chi 977,45 tỷ đồng (Bằng chữ: Chín trăm bảy mươi bảy tỷ đồng)./.         | MONEY-060
            Chi 5.000.000.000 đồng. Bằng chữ: Năm mươi tỷ đồng.                     | MONEY-060
            Chi 5.000.000.000 đồng (Năm tỉ tỉ đòng).                               | MONEY-061
            Chi 5.000.000.000 đồng (Bằng chữ: Năm tỷ không đồng một).                | MONEY-061
            Chi 25.000.000 đồng (Hai lăm triệu đồng).                              | MONEY-062
            """)
    void holdsWordsAgainstFigures(String text, String code) {
        assertThat(new SmallPlan().text("NHIỆM VỤ", text).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi 5.000.000.000 đồng (Năm tỷ đồng).",
                "Chi **5.000.000.000 đồng** (*Bằng chữ: Năm tỷ đồng chẵn*).",
                "Chi 6.422 triệu đồng (Bằng chữ: Sáu tỷ, bốn trăm hai mươi hai triệu đồng).",
                "Chi 105.000.000 đồng (một trăm lẻ năm triệu đồng)",
                "Chi 105.000.000 đồng (một trăm linh năm triệu đồng)",
                "Chi 5.000.000.000 đồng (chi tiết tại Phụ lục)",
                "Chi 5.000.000.000 đồng (hai nguồn)",
                "Chi 5.000.000.000 đồng (năm 2026)",
                "Chi 5.000.000.000 đồng (năm đầu tiên của giai đoạn)",
                "Chi 5.000.000.000 đồng, bằng chữ: năm tỷ đồng, chi tiết tại Phụ lục.",
                "Chi 5.000.000.000 đồng\n\n(Bằng chữ: Năm tỷ đồng./.)"
            })
    void saysNothingOfWordsThatAgree(String text) {
        assertThat(new SmallPlan().text("NHIỆM VỤ", text).codes()).isEmpty();
    }

    @Test
    void holdsWordsBelowAnAnnexAgainstItsTotal() {
        assertThat(new SmallPlan()
                        .annex(SmallPlan.bySource("Bằng chữ: Năm tỷ đồng./."))
                        .codes())
                .isEmpty();
        assertThat(new SmallPlan()
                        .annex(SmallPlan.bySource("(Bằng chữ: Sáu tỷ đồng)"))
                        .codes())
                .containsExactly("MONEY-063");
        assertThat(new SmallPlan()
                        .annex(SmallPlan.bySource("Tổng kinh phí: 6.000 triệu đồng."))
                        .codes())
                .containsExactly("MONEY-030");
    }

    @Test
    void wantsTheSameTotalEverywhereWhereNoAnnexGivesIt() {
        SmallPlan plan = new SmallPlan()
                .opening("Tổng kinh phí thực hiện Kế hoạch là 5 tỷ đồng.")
                .funding("Tổng kinh phí thực hiện Kế hoạch: 5.200 triệu đồng.");
        assertThat(plan.codes()).isEmpty();
        SmallPlan altered = new SmallPlan()
                .opening("Tổng kinh phí thực hiện Kế hoạch là 5.000 triệu đồng.")
                .funding("Tổng kinh phí thực hiện Kế hoạch: 5.200 triệu đồng.");
        assertThat(altered.codes()).containsExactly("MONEY-036");
    }

    @Test
    void tellsOfFiguresThatAreWrittenWrongly() {
        assertThat(new SmallPlan()
                        .funding("Chi 1,520,000,000 đồng và 1.520.00.000 đồng.")
                        .codes())
                .containsExactlyInAnyOrder("MONEY-037", "MONEY-038");
    }
}
