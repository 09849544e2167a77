package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init")
class CheckCommandTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String WRONG_MOTTO = "Độc lập – Tự do – Hạnh phúc";

    @TempDir
    Path folder;

    private Path clean;
    private Path faulty;

    @BeforeEach
    void aCleanAndAFaultyDocumentInAFolderWithSpacesAndDiacritics() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("Kế hoạch năm 2019"));
        TestPlan.at(plans.resolve("ke-hoach.yaml"));
        Run run = Run.in(plans, "render", plans.resolve("ke-hoach.yaml").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        clean = plans.resolve("ke-hoach.docx");
        faulty = AlteredFile.copy(clean, plans.resolve("bản sửa.docx"), DOCUMENT, MOTTO, WRONG_MOTTO);
    }

    private Run check(Object... arguments) {
        return Run.in(folder, arguments("check", arguments));
    }

    private static String[] arguments(String command, Object... arguments) {
        return Stream.concat(Stream.of(command), Arrays.stream(arguments).map(Object::toString))
                .toArray(String[]::new);
    }

    private static List<JsonNode> objects(Run run) {
        JsonMapper json = JsonMapper.shared();
        return run.outLines().stream().map(json::readTree).toList();
    }

    @Test
    void aCleanDocumentSaysSo() {
        for (Path file : List.of(clean, clean.resolveSibling("ke-hoach.pdf"))) {
            Run run = check(file);
            assertThat(run.out())
                    .isEqualTo(file + ": không phát hiện lỗi về thể thức và số liệu, theo Thông tư 01/2011/TT-BNV\n");
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void aFindingSaysWhatWhereByWhichClauseAndHowToMendIt() {
        Run run = check(faulty);
        assertThat(run.outLines())
                .contains(faulty + ":", "  Tổng hợp theo thành phần:")
                .anyMatch(line -> line.matches("  Tiêu ngữ \\(đoạn \\d+, “" + WRONG_MOTTO + "”\\): .*\\[FORM-014]"))
                .anyMatch(line -> line.startsWith("    Theo "))
                .anyMatch(line -> line.matches("    Tiêu ngữ: 1 (lỗi|cảnh báo|gợi ý)"))
                .last()
                .asString()
                .matches("  \\d+ lỗi, \\d+ cảnh báo, \\d+ gợi ý; áp dụng Thông tư 01/2011/TT-BNV\\.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rulesCanBeChosen() {
        assertThat(check(clean, "--rules", "nd30").out()).contains("Nghị định 30/2020/NĐ-CP", "[FORM-009]");
        assertThat(check(clean, "--rules", "tt01-2011").exit()).isZero();
        Run wrong = check(clean, "--rules", "nd31");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("auto, nd30, tt01-2011");
    }

    @Test
    void anErrorOfFormEndsWithOne() throws IOException {
        Path other = AlteredFile.copy(clean, folder.resolve("b.docx"), DOCUMENT, "CỘNG HÒA XÃ HỘI", "CỘNG HÒA HỘI");
        assertThat(check(other).exit()).isEqualTo(1);
        assertThat(check(clean, other).exit()).isEqualTo(1);
        assertThat(check("khong-co.docx", other).exit()).isEqualTo(3);
    }

    @Test
    void speaksEnglish() {
        assertThat(check(faulty, "--lang", "en").out()).contains("Motto (paragraph ", "By parts of the document:");
    }

    @Test
    void jsonIsOneObjectALineAndNothingElse() {
        Run run = check(faulty, "--format", "json");
        List<JsonNode> objects = objects(run);
        JsonNode found = objects.stream()
                .filter(object -> object.get("code").asString().equals("FORM-014"))
                .findFirst()
                .orElseThrow();
        assertThat(found.propertyNames())
                .containsExactly(
                        "severity",
                        "code",
                        "message",
                        "hint",
                        "location",
                        "related",
                        "element",
                        "clause",
                        "measured",
                        "wanted",
                        "quote");
        assertThat(found.get("location").propertyNames())
                .containsExactly(
                        "file",
                        "line",
                        "column",
                        "pointer",
                        "sheet",
                        "cell",
                        "words",
                        "page",
                        "section",
                        "paragraph",
                        "part",
                        "path");
        assertThat(found.get("location").get("path").asString()).startsWith("/w:document/w:body/");
        assertThat(found.get("element").asString()).isEqualTo("motto");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonEndsWithASummaryOfEachFile() {
        List<JsonNode> objects = objects(check(clean, faulty, "--format", "json"));
        assertThat(objects.stream().filter(object -> object.has("elements"))).hasSize(2);
        assertThat(objects.get(0).get("errors").asInt()).isZero();
        JsonNode last = objects.get(objects.size() - 1);
        assertThat(last.get("rules").asString()).isEqualTo("tt01-2011");
        assertThat(last.get("elements").get("motto").asInt()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsToldWithoutStoppingTheOthers() throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "x");
        Run run = check(text, folder, "khong-co.docx", clean);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Không tìm thấy tệp khong-co.docx", "a.docx", "Không tìm thấy tệp " + folder);
        assertThat(run.out()).contains("ke-hoach.docx: không phát hiện");
        assertThat(check(text).exit()).isEqualTo(1);
        assertThat(objects(check(text, "--format", "json"))).hasSize(1);
    }

    @Test
    void aWorkbookMustBeThere() {
        Run run = check(clean, "--workbook", "khong-co.xlsx");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Không tìm thấy tệp khong-co.xlsx");
    }

    @Test
    void theAnnotatedCopyHasACommentAndTheSourceStays() throws IOException {
        byte[] before = Files.readAllBytes(faulty);
        Run run = check(faulty, "--annotate", "ra ngoài/ghi chú.docx");
        Path copy = folder.resolve("ra ngoài/ghi chú.docx");
        assertThat(run.outLines()).last().isEqualTo("Đã ghi " + copy);
        assertThat(AlteredFile.part(copy, "word/comments.xml")).contains("w:author=\"Vanthu\"", "[FORM-014]");
        assertThat(faulty).hasBinaryContent(before);
        Run again = check(faulty, "--annotate", "lần hai.docx", "--format", "json");
        assertThat(folder.resolve("lần hai.docx")).hasBinaryContent(Files.readAllBytes(copy));
        assertThat(objects(again))
                .last()
                .matches(last -> last.get("code").asString().equals("OUTPUT-015"));
    }

    @Test
    void theMendedCopyIsMendedAndTheSourceStays() throws IOException {
        byte[] before = Files.readAllBytes(faulty);
        Run run = check(faulty, "--fix", "đã sửa.docx");
        Path copy = folder.resolve("đã sửa.docx");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).contains("Đã ghi " + copy, "đã chỉnh 1 chỗ", "[FORM-014]");
        assertThat(AlteredFile.part(copy, DOCUMENT)).contains(MOTTO);
        assertThat(faulty).hasBinaryContent(before);
        assertThat(check(copy).out()).contains("không phát hiện lỗi");
        List<JsonNode> objects = objects(check(faulty, "--fix", "đã sửa.docx", "--format", "json"));
        assertThat(objects).anyMatch(object -> object.get("code").asString().equals("MEND-001"));
        assertThat(objects).last().matches(last -> last.get("warnings").asInt() == 0);
    }

    @Test
    void copiesAreMadeOfOneWordFileAndNeverOnTopOfIt() throws IOException {
        Path pdf = clean.resolveSibling("ke-hoach.pdf");
        Path disguised = Files.copy(pdf, folder.resolve("c.docx"));
        assertThat(usage(clean, faulty, "--annotate", "ra.docx")).contains("--annotate chỉ dùng khi kiểm tra một tệp");
        assertThat(usage(clean, faulty, "--fix", "ra.docx")).contains("--fix chỉ dùng khi kiểm tra một tệp");
        assertThat(usage(pdf, "--fix", "ra.docx")).contains("--fix chỉ dùng được với tệp Word");
        assertThat(usage(disguised, "--annotate", "ra.docx")).contains("--annotate chỉ dùng được với tệp Word");
        assertThat(usage(faulty, "--fix", faulty)).contains("phải là một tệp khác");
        assertThat(usage(faulty, "--annotate", "ra.docx", "--fix", "./ra.docx")).contains("phải là một tệp khác");
        assertThat(folder.resolve("ra.docx")).doesNotExist();
    }

    private String usage(Object... arguments) {
        Run run = check(arguments);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    @Test
    void aCopyThatIsOpenInWordStaysAsItIs() throws IOException {
        Path copy = Files.writeString(folder.resolve("ra.docx"), "bản cũ");
        FileOperations held = new FileOperations() {
            @Override
            public void probe(Path file) throws IOException {
                throw new FileSystemException(file.toString(), null, "The process cannot access the file");
            }
        };
        Run run = Run.with(folder, held, "UTF-8", arguments("check", faulty, "--annotate", "ra.docx"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Tệp " + copy + " đang mở trong Word. Hãy đóng tệp rồi chạy lại.\n");
        assertThat(copy).hasContent("bản cũ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void aFolderIsNoTarget() throws IOException {
        Files.createDirectories(folder.resolve("thư mục.docx"));
        Run run = check(faulty, "--fix", "thư mục.docx");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("là một thư mục, không phải tệp");
    }
}
