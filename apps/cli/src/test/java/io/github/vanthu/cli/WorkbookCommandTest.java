package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WorkbookCommandTest {
    private static final String ANNEX =
            """
            annexes:
              - title: DỰ TOÁN KINH PHÍ
                unit: triệu đồng
                unitLine: true
                columns:
                  - {title: TT, kind: label}
                  - {title: Nội dung, kind: item}
                  - {id: soTien, title: Số tiền, kind: money}
                rows:
                  - {item: Tuyên truyền, cells: {soTien: "12,5"}}
                  - {item: Đào tạo, cells: {soTien: "20,0"}}
                total: {title: TỔNG CỘNG, cells: {soTien: "32,5"}}
            """;

    @TempDir
    Path folder;

    private String plan(String annexes) throws IOException {
        return TestPlan.write(folder.resolve("plan.yaml"), TestPlan.TEXT + annexes);
    }

    @Test
    void writesTheAnnexesAndSaysWhere() throws IOException {
        Run run = Run.in(folder, "workbook", plan(ANNEX), "-o", "Dự toán/budget.xlsx");
        Path file = folder.resolve("Dự toán/budget.xlsx");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).containsExactly("Đã ghi " + file);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void tellsThatThereIsNoAnnexAndKeepsTheOlderFile() throws IOException {
        Files.writeString(folder.resolve("budget.xlsx"), "cũ");
        Run run = Run.in(folder, "workbook", plan(""), "-o", "budget.xlsx", "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"SHEET-080\"");
        assertThat(folder.resolve("budget.xlsx")).hasContent("cũ");
    }

    @Test
    void writesNothingFromADataFileWithErrors() throws IOException {
        Run run = Run.in(folder, "workbook", plan(ANNEX + "titel: x\n"), "-o", "budget.xlsx");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("DATA-003");
        assertThat(folder.resolve("budget.xlsx")).doesNotExist();
    }

    @Test
    void needsATarget() throws IOException {
        assertThat(Run.in(folder, "workbook", plan(ANNEX)).exit()).isEqualTo(2);
    }

    @Test
    void tellsAPlanThatIsNotThere() {
        assertThat(Run.in(folder, "workbook", "khong-co.yaml", "-o", "budget.xlsx").exit()).isEqualTo(3);
    }
}
