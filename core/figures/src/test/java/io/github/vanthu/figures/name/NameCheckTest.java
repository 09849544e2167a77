package io.github.vanthu.figures.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Spot;
import io.github.vanthu.figures.citation.CitingPlan;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Recipient;
import io.github.vanthu.model.RecipientList;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCheckTest {
    private static final FigureFormat FORMAT = new FigureFormat(Map.of(), List.of(), List.of(), NumberWordsStyle.USUAL);

    private static List<Discrepancy> find(CitingPlan plan) {
        return NameCheck.find(plan.plan(), FORMAT);
    }

    private static List<String> codes(CitingPlan plan) {
        return find(plan).stream().map(Discrepancy::code).toList();
    }

    private static CitingPlan of2026() {
        return CitingPlan.of("15/3/2026").titled("Triển khai Chương trình OCOP năm 2026");
    }

    @Test
    void tellsANameOnceWithAllPlacesAndItsSuccessor() {
        Discrepancy found = find(of2026().text("Giao Sở Kế hoạch và Đầu tư chủ trì.")
                        .text("- Sở KH&ĐT: phối hợp."))
                .get(0);
        assertThat(found.code()).isEqualTo("NAME-001");
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.arguments())
                .containsExactly("Sở Kế hoạch và Đầu tư", "28/02/2025", "Sở Tài chính", "Nghị định 45/2025/NĐ-CP");
        assertThat(found.spots())
                .containsExactly(
                        new Spot("/body/0/text", "Sở Kế hoạch và Đầu tư"), new Spot("/body/1/text", "Sở KH&ĐT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao Sở Nông nghiệp và PTNT chủ trì, UBND xã phối hợp thực hiện.",
                "UBND các huyện, thị xã, thành phố có trách nhiệm triển khai.",
                "Đề nghị UBND tỉnh Bắc Giang hỗ trợ.",
                "Hội đồng cấp huyện đánh giá sản phẩm trước ngày 15/7/2026.",
                "Phòng Nông nghiệp và PTNT tổng hợp.",
                "Phòng Tài chính - Kế hoạch huyện thẩm định.",
                "Báo cáo Bộ Nông nghiệp và Phát triển nông thôn trong năm 2026."
            })
    void warnsOfANameThatIsOver(String text) {
        assertThat(codes(of2026().text(text))).containsExactly("NAME-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2019, Sở Kế hoạch và Đầu tư đã phân bổ vốn.",
                "Kết quả giai đoạn 2021 - 2025: UBND các huyện đã công nhận 120 sản phẩm.",
                "Trước đây Sở Kế hoạch và Đầu tư chủ trì.",
                "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) đã chuyển hồ sơ.",
                "Các sản phẩm do UBND huyện công nhận trước sắp xếp được giữ nguyên.",
                "Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ về phân công Bộ Nông nghiệp và Phát triển nông thôn",
                "theo Kế hoạch số 15/KH-UBND ngày 04/6/2019 của UBND huyện Lục Ngạn",
                "Giao Sở Nông nghiệp và Môi trường chủ trì, Sở Tài chính phối hợp.",
                "UBND xã, phường, đặc khu; Phòng Kinh tế, Phòng Văn hóa - Xã hội.",
                "Ngân sách tỉnh, ngân sách xã và kinh phí thường xuyên."
            })
    void leavesOlderDocumentsPastYearsAndTheChangeItselfAlone(String text) {
        assertThat(codes(of2026().text(text))).isEmpty();
    }

    @Test
    void leavesTheBasesAlone() {
        assertThat(codes(of2026().basis(
                                "Quyết định", "975/QĐ-UBND", "29/6/2018", "UBND tỉnh Bắc Giang", "giao Sở KH&ĐT")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "28/02/2025, ''",
        "/02/2025, ''",
        "/2/2025, ''",
        "//2025, ''",
        "01/3/2025, NAME-001",
        "/03/2025, NAME-001",
        "19/11/2019, ''"
    })
    void goesByTheDateOfThePlanAsFarAsItIsKnown(String date, String code) {
        assertThat(codes(CitingPlan.of(date).text("Giao Sở Giao thông vận tải.")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"19/11/2019, NAME-002", "20/02/2025, ''", "//2025, ''", "15/3/2026, ''"})
    void warnsOfANameThatIsNotThereYet(String date, String code) {
        assertThat(codes(CitingPlan.of(date).text("Giao Sở Nông nghiệp và Môi trường.")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/11/2025|năm 2026|Ngân sách huyện: 200 triệu đồng|NAME-003",
                "15/11/2025|giai đoạn 2026 - 2030|NS cấp huyện: 200 triệu đồng|NAME-003",
                "15/11/2025|năm 2025|Ngân sách huyện: 200 triệu đồng|''",
                "15/01/2026|giai đoạn 2021 - 2026|Ngân sách huyện: 200 triệu đồng|''",
                "15/01/2026|OCOP|Ngân sách huyện: 200 triệu đồng|NAME-003",
                "15/01/2026|năm 2026|Chương trình mục tiêu quốc gia: vốn sự nghiệp 30 triệu đồng|NAME-003",
                "15/01/2026|năm 2026|Chương trình MTQG: vốn sự nghiệp khoa học và công nghệ|''",
                "15/01/2026|năm 2026|vốn sự nghiệp 30 triệu đồng|''",
                "15/01/2026|năm 2026|Vốn Chương trình mục tiêu quốc gia giảm nghèo bền vững|NAME-003",
                "15/01/2026|năm 2026|Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển|''",
                "15/01/2026|năm 2026|Chương trình MTQG xây dựng nông thôn mới giai đoạn 2021 - 2025|''",
                "15/01/2020|năm 2020|Nguồn vốn từ Chương trình MTQG xây dựng nông thôn mới|''"
            })
    void goesByTheFirstBudgetYearForMoneyAndProgrammes(String date, String title, String text, String code) {
        assertThat(codes(CitingPlan.of(date).titled(title).text(text)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2025, ''", "2026, NAME-003"})
    void goesByTheYearOfAColumn(int year, String code) {
        Column source = column("Ngân sách huyện", Optional.of(year), List.of());
        CitingPlan plan =
                CitingPlan.of("15/01/2025").titled("giai đoạn 2025 - 2027").annex(annex(List.of(source)));
        assertThat(codes(plan)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        Column group =
                column("Năm " + year, Optional.empty(), List.of(column("NS cấp huyện", Optional.empty(), List.of())));
        assertThat(codes(CitingPlan.of("15/01/2025").titled("A 2025").annex(annex(List.of(group)))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void readsRecipientsAndRowsToo() {
        CitingPlan plan = of2026().recipients(new RecipientList(
                        Optional.empty(),
                        List.of(new Recipient("Các Sở: Tài chính, Kế hoạch và Đầu tư", Optional.empty(), List.of())),
                        Optional.empty()))
                .annex(annex(List.of(column("Nội dung", Optional.empty(), List.of()))));
        assertThat(find(plan).stream().flatMap(found -> found.spots().stream()))
                .containsExactly(
                        new Spot("/recipients/0/items/0/name", "Kế hoạch và Đầu tư"),
                        new Spot("/annexes/0/rows/0/item", "tỉnh Hải Dương"),
                        new Spot("/annexes/0/rows/0/cells/donVi/text", "Phòng NN&PTNT"));
    }

    private static Column column(String title, Optional<Integer> year, List<Column> parts) {
        return new Column(
                Optional.empty(),
                title,
                Column.Kind.TEXT,
                Optional.empty(),
                Optional.empty(),
                parts,
                Optional.empty(),
                year);
    }

    private static Annex annex(List<Column> columns) {
        AnnexRow row = new AnnexRow(
                Optional.empty(),
                Optional.empty(),
                Optional.of(columns.get(0).title().equals("Nội dung") ? "Hội chợ tại tỉnh Hải Dương" : "Hội chợ"),
                columns.get(0).title().equals("Nội dung")
                        ? Map.of("donVi", new CellValue("Phòng NN&PTNT", Optional.empty()))
                        : Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of("A"),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.empty(),
                false,
                Optional.empty(),
                columns,
                List.of(),
                List.of(row),
                Optional.empty(),
                Optional.empty());
    }
}
