package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RenderCommandTest {
    @TempDir
    Path folder;

    private List<String> written(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesBothFilesIntoTheCurrentFolderAndSaysWhereTheyAre() throws IOException {
        String plan = TestPlan.write(folder.resolve("data/ke-hoach.yaml"), "id: vu-quang-2019\n" + TestPlan.TEXT);
        Run run = Run.in(folder, "render", plan);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .containsExactly(
                        "Đã ghi " + folder.resolve("vu-quang-2019.docx"),
                        "Đã ghi " + folder.resolve("vu-quang-2019.pdf"));
        assertThat(written(folder)).containsExactly("vu-quang-2019.docx", "vu-quang-2019.pdf");
        assertThat(Files.readAllBytes(folder.resolve("vu-quang-2019.docx"))).startsWith('P', 'K');
        assertThat(Files.readAllBytes(folder.resolve("vu-quang-2019.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void takesTheNameOfTheFileOrOfItsFolder() throws IOException {
        String named = TestPlan.at(folder.resolve("in/kế hoạch 35.yaml"));
        String plain = TestPlan.at(folder.resolve("vu-quang/plan.yaml"));
        Run run = Run.in(folder, "render", named, plain, "-f", "docx");
        assertThat(run.exit()).isZero();
        assertThat(written(folder)).containsExactly("kế hoạch 35.docx", "vu-quang.docx");
    }

    @Test
    void makesTheFolderWithSpacesAndDiacriticsAndWritesOneFormat() throws IOException {
        String plan = TestPlan.at(folder.resolve("Kế hoạch năm 2019/Đề án (bản 1)/plan.yaml"));
        Run run = Run.in(folder, "render", plan, "-o", "Kết quả/tháng 3", "-f", "PDF", "--lang=en");
        Path results = folder.resolve("Kết quả/tháng 3");
        Path file = results.resolve("Đề án (bản 1).pdf");
        assertThat(run.out()).isEqualTo("Wrote " + file + "\n");
        assertThat(file).exists();
        assertThat(written(results)).containsExactly("Đề án (bản 1).pdf");
    }

    @Test
    void writesBelowAPathOfMoreThanTwoHundredCharacters() throws IOException {
        String deep = "thu-muc-rat-dai-so-mot-tram-hai-muoi-ba/".repeat(7);
        String plan = TestPlan.at(folder.resolve(deep + "plan.yaml"));
        Run run = Run.in(folder, "render", plan, "-o", deep + "ra", "-f", "docx");
        assertThat(run.exit()).isZero();
        assertThat(written(folder.resolve(deep + "ra"))).hasSize(1);
    }

    @Test
    void writesTheRecordBesideTheFiles() throws IOException {
        String plan = TestPlan.write(folder.resolve("ke-hoach.yaml"), "id: vu-quang\n" + TestPlan.TEXT);
        Run run = Run.in(folder, "render", plan, "--metadata", "--sign-fields", "-o", "ra");
        assertThat(run.exit()).isZero();
        assertThat(written(folder.resolve("ra"))).containsExactly("vu-quang.docx", "vu-quang.json", "vu-quang.pdf");
        assertThat(folder.resolve("ra/vu-quang.json"))
                .content()
                .contains("\"CodeNumber\": \"35\"", "\"name\": \"vu-quang.pdf\"", "\"field\": \"signature-1\"")
                .endsWith("}\n");
    }

    @Test
    void theRecordDoesNotReplaceThePlanThatItIsMadeFrom() throws IOException {
        String json = "{\"office\": {\"name\": \"Ủy ban nhân dân huyện Vũ Quang\", \"province\": \"Hà Tĩnh\", \"level\":"
                + " \"district\"}, \"date\": \"22/3/2019\", \"title\": [\"Triển khai\"], \"body\": [{\"title\": \"MỤC ĐÍCH\"}]}";
        String plan = TestPlan.write(folder.resolve("ke-hoach.json"), json);
        Run run = Run.in(folder, "render", plan, "--metadata");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[RECORD-006]");
        assertThat(written(folder)).containsExactly("ke-hoach.json");
    }

    @Test
    void anIssuedPaperWithoutNumberIsAFault() throws IOException {
        String plan = TestPlan.write(folder.resolve("plan.yaml"), TestPlan.TEXT.replace("number: \"35\"\n", ""));
        assertThat(Run.in(folder, "render", plan, "--stage", "issued", "-o", "ra").err())
                .contains("[STAGE-001]");
        assertThat(Run.in(folder, "validate", plan, "--stage", "issued").exit()).isEqualTo(1);
        assertThat(Run.in(folder, "validate", plan, "--stage", "sign").exit()).isZero();
    }

    @Test
    void eachAnnexHasAFileOfItsOwn() throws IOException {
        String annexes = """
                annexes:
                  - title: [DỰ TOÁN]
                    columns: [{id: nd, title: Nội dung, kind: item}]
                    rows: [{item: Việc}]
                  - title: [NHIỆM VỤ]
                    columns: [{id: nd, title: Nội dung, kind: item}]
                    rows: [{item: Việc}]
                """;
        String plan = TestPlan.write(folder.resolve("in/plan.yaml"), "id: a\n" + TestPlan.TEXT + annexes);
        Run run = Run.in(
                folder, "render", plan, "--annex", "separate", "--issue", "electronic", "-f", "pdf", "-o", "ra");
        assertThat(run.err()).doesNotContain("lỗi");
        assertThat(written(folder.resolve("ra")))
                .containsExactly("a-phu-luc-1.pdf", "a-phu-luc-2.pdf", "a.pdf");
        String clashing = TestPlan.write(folder.resolve("in/b.yaml"), "id: a-phu-luc-1\n" + TestPlan.TEXT);
        Run both = Run.in(folder, "render", plan, clashing, "--annex", "separate", "-f", "pdf", "-o", "ra");
        assertThat(both.err()).contains("[OUTPUT-004]");
    }

    @Test
    void findsFiveMistakesAtOnceAndWritesNothing() throws IOException {
        String text = TestPlan.TEXT
                .replace("date: 22/3/2019", "date: 31/02/2019")
                .replace("title: [Tri", "titel: [Tri")
                .replace("level: district", "level: quận")
                .replace("symbol: UBND", "symbol: [UBND, KH]");
        String plan = TestPlan.write(folder.resolve("plan.yaml"), text + "number: \"36\"\n");
        Run run = Run.in(folder, "render", plan, "-o", "out");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().stream().filter(line -> line.startsWith(plan + ":4:") && line.contains(": lỗi: ")))
                .hasSize(1);
        assertThat(errorLines(run, plan)).contains(4, 7, 9, 10, 20);
        assertThat(written(folder.resolve("out"))).isEmpty();
    }

    private static List<Integer> errorLines(Run run, String plan) {
        return run.errLines().stream()
                .filter(line -> line.startsWith(plan) && line.contains(": lỗi: "))
                .map(line -> line.substring(plan.length() + 1))
                .map(rest -> Integer.valueOf(rest.substring(0, rest.indexOf(':'))))
                .toList();
    }

    @Test
    void rendersTheOtherPlansAndReturnsTheWorstCode() throws IOException {
        String good = TestPlan.at(folder.resolve("a/plan.yaml"));
        String bad = TestPlan.write(folder.resolve("b/plan.yaml"), TestPlan.TEXT + "x: 1\n");
        String last = TestPlan.at(folder.resolve("c/plan.yaml"));
        Run faulty = Run.in(folder, "render", bad, good, last, "-f", "docx");
        assertThat(faulty.exit()).isEqualTo(1);
        assertThat(written(folder)).containsExactly("a.docx", "c.docx");
        Run absent = Run.in(folder, "render", "absent.yaml", bad, "-f", "docx");
        assertThat(absent.exit()).isEqualTo(3);
        assertThat(absent.errLines()).contains("Không tìm thấy tệp absent.yaml. Hãy kiểm tra lại tên và thư mục.");
    }

    @Test
    void refusesAnIdThatLeavesTheFolder() throws IOException {
        String plan = TestPlan.write(folder.resolve("in/plan.yaml"), "id: ../x\n" + TestPlan.TEXT);
        Run run = Run.in(folder, "render", plan);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines().get(0))
                .isEqualTo(plan + ":1:5: lỗi: Mã kế hoạch \"../x\" không dùng làm tên tệp được. [OUTPUT-003]");
        assertThat(written(folder)).isEmpty();
    }

    @Test
    void refusesTwoPlansOfOneName() throws IOException {
        String first = TestPlan.write(folder.resolve("in/a.yaml"), "id: Ke-hoach\n" + TestPlan.TEXT);
        String second = TestPlan.write(folder.resolve("in/b.yaml"), "id: ke-hoach\n" + TestPlan.TEXT);
        Run run = Run.in(folder, "render", first, second, "-f", "docx");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Kế hoạch này và " + first + " cùng ghi ra tệp ke-hoach. [OUTPUT-004]");
        assertThat(written(folder)).containsExactly("Ke-hoach.docx");
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        String plan = TestPlan.at(folder.resolve("in/plan.yaml"));
        Files.writeString(folder.resolve("out"), "");
        Run run = Run.in(folder, "render", plan, "-o", "out");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("Không tạo được thư mục " + folder.resolve("out") + ". Hãy chọn thư mục khác bằng -o.\n");
    }

    @Test
    void refusesATargetThatIsAFolder() throws IOException {
        String plan = TestPlan.at(folder.resolve("a/plan.yaml"));
        Files.createDirectories(folder.resolve("a.docx/in it"));
        Run run = Run.in(folder, "render", plan);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith(folder.resolve("a.docx") + " là một thư mục, không phải tệp.");
        assertThat(written(folder)).isEmpty();
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        String plan = TestPlan.at(folder.resolve("a/plan.yaml"));
        Run.in(folder, "render", plan, "-o", "1");
        Run.in(folder, "render", plan, "-o", "2");
        for (String file : List.of("a.docx", "a.pdf")) {
            assertThat(folder.resolve("1").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("2").resolve(file));
        }
    }
}
