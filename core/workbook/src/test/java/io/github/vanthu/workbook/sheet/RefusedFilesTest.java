package io.github.vanthu.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RefusedFilesTest {
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final RawWorkbook SMALL =
            RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>");

    @TempDir
    Path folder;

    private static void assertRefused(String file, byte[] bytes, String code) {
        WorkbookContent content = SheetFiles.read(file, bytes);
        assertThat(content.sheets()).isEmpty();
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.place().file()).isEqualTo(file);
        });
    }

    private static byte[] ole2(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(OLE2, 2_000);
        System.arraycopy(name, 0, bytes, 1_024, name.length);
        return bytes;
    }

    private static byte[] zip(String part, String content) {
        return RawWorkbook.zip(Map.of(part, content));
    }

    @Test
    void refusesOtherKindsByName() {
        assertRefused("du-toan.xls", ole2("Workbook"), "SHEET-001");
        assertRefused("du-toan.xlsx", ole2("Workbook"), "SHEET-001");
        assertRefused("du-toan.xls", "<html><table>".getBytes(StandardCharsets.UTF_8), "SHEET-001");
        assertRefused("du-toan.xlsx", zip("xl/workbook.bin", ""), "SHEET-002");
        assertRefused(
                "du-toan.ods",
                "PK\3\4mimetypeapplication/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8),
                "SHEET-003");
        assertRefused("du-toan.xlsx", ole2("EncryptedPackage"), "SHEET-004");
        assertRefused("kh/~$du-toan.xlsx", SMALL.bytes(), "SHEET-005");
        assertRefused("ke-hoach.xlsx", zip("word/document.xml", "<w/>"), "SHEET-028");
        assertRefused("ke-hoach.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "SHEET-028");
        assertRefused("anh.csv", new byte[] {1, 0, 2, 0}, "SHEET-028");
    }

    @Test
    void refusesDamagedFiles() {
        byte[] whole = SMALL.bytes();
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length - 30), "SHEET-006");
        assertRefused("a.xlsx", new byte[0], "SHEET-006");
        assertRefused("a.xlsx", "chữ".getBytes(StandardCharsets.UTF_8), "SHEET-006");
        assertRefused(
                "a.xlsx",
                RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>").bytes(),
                "SHEET-006");
        assertRefused(
                "a.xlsx",
                RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>")
                        .bytes(),
                "SHEET-006");
        assertRefused(
                "a.xlsx",
                RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")
                        .bytes(),
                "SHEET-006");
        assertRefused("a.xlsx", RawWorkbook.sheet("<row r=\"1\"><c").bytes(), "SHEET-006");
        assertRefused("a.xlsx", RawWorkbook.sheet("<row r=\"9999999\"/>").bytes(), "SHEET-006");
        assertRefused("a.xlsx", zip("xl/other.xml", "<other/>"), "SHEET-008");
    }

    @Test
    void survivesEveryFileCutShortOrChanged() {
        byte[] whole = SMALL.bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x55;
            assertThat(SheetFiles.read("a.xlsx", changed).problems().size()).isLessThan(10);
            assertThat(SheetFiles.read("a.xlsx", Arrays.copyOf(whole, i)).sheets())
                    .isEmpty();
        }
    }

    @Test
    void readsNoDocumentTypesAndNoOtherFiles() {
        String evil =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook>&e;</workbook>";
        assertRefused("a.xlsx", new RawWorkbook().part("xl/workbook.xml", evil).bytes(), "SHEET-006");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        assertRefused(
                "a.xlsx",
                RawWorkbook.sheet("").part("xl/sharedStrings.xml", laughs).bytes(),
                "SHEET-006");
    }

    @Test
    void refusesAWorkbookThatIsOpenInExcel() throws IOException {
        Path file = Files.write(folder.resolve("budget.xlsx"), SMALL.bytes());
        assertThat(SheetFiles.read("budget.xlsx", file).problems()).isEmpty();
        Files.write(folder.resolve("~$budget.xlsx"), new byte[165]);
        assertThat(SheetFiles.read("budget.xlsx", file).problems())
                .extracting(Problem::code)
                .containsExactly("SHEET-005");
    }

    private static List<String> withLimits(RawWorkbook workbook, long bytes, long unpacked, long sheets, long cells) {
        return SheetFiles.read("a.xlsx", workbook.bytes(), new SheetLimits(bytes, unpacked, sheets, cells))
                .problems()
                .stream()
                .map(problem -> problem.code() + " " + String.join(" ", problem.arguments()))
                .toList();
    }

    @Test
    void keepsItsLimits() {
        long bytes = SMALL.bytes().length;
        assertThat(withLimits(SMALL, bytes, 1 << 20, 1, 2)).isEmpty();
        assertThat(withLimits(SMALL, bytes - 1, 1 << 20, 1, 2))
                .containsExactly("SHEET-007 " + Limit.WORKBOOK_BYTES.vietnamese() + " " + (bytes - 1) + " "
                        + Limit.WORKBOOK_BYTES.english());
        assertThat(withLimits(SMALL, bytes, 1 << 20, 1, 1))
                .singleElement()
                .asString()
                .contains(Limit.SHEET_CELLS.vietnamese());
        assertThat(withLimits(SMALL, bytes, 1 << 20, 0, 2))
                .singleElement()
                .asString()
                .contains(Limit.WORKBOOK_SHEETS.vietnamese());
    }

    @Test
    void stopsUnpackingAtItsLimit() {
        RawWorkbook bomb = RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + " ".repeat(1_000_000));
        assertThat(withLimits(bomb, 1 << 20, 1_020_000, 1, 9)).isEmpty();
        assertThat(withLimits(bomb, 1 << 20, 1_000_000, 1, 9))
                .singleElement()
                .asString()
                .contains(Limit.WORKBOOK_UNPACKED_BYTES.vietnamese());
    }
}
