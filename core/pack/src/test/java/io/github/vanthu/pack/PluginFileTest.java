package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author reads who writes {@code plugin.yaml} for the first time: no fault without its line, no noise behind it. */
class PluginFileTest {
    private final Path folder;

    PluginFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Problem> problems(String plugin) {
        PackReading reading = Packs.read(
                PackFiles.folder(Packs.folder(folder, Packs.files("plugin.yaml", plugin, "templates/a.ftl", "a"))));
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.plugin().ifPresent(plugged -> problems.addAll(plugged.problems()));
        return problems;
    }

    private static String lines(String text) {
        return text.replace('¶', '\n').replace('→', '\t') + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format:¶→wording: {annex: X} | 8:1 | thụt bằng phím Tab",
                "format:¶  wording:¶→  annex: X | 9:1 | thụt bằng phím Tab",
                "format:¶  headingNumbering: [I., -] | 8:26 | đặt cả giá trị trong dấu ngoặc kép",
                "format:¶  headingNumbering: [I., - ] | 8:26 | ngoặc kép, ví dụ: \"-\"",
                "checks:¶  - kind: required¶    at: * | 9:10 | dấu * hoặc & ở đầu giá trị",
                "format: @x | 7:9 | bắt đầu bằng một ký tự có nghĩa riêng",
                "parent: %x | 7:9 | bắt đầu bằng một ký tự có nghĩa riêng",
                "parent: \"hai | 8:1 | mở ra mà không đóng lại",
                "parent: 'hai | 8:1 | mở ra mà không đóng lại",
                "parent: a: b | 7:10 | dấu hai chấm đứng không đúng chỗ",
                "format:¶  blocks: closing: a.ftl | 8:18 | dấu hai chấm đứng không đúng chỗ",
                "format¶  wording: {} | 8:10 | thiếu dấu hai chấm sau tên trường",
                "format:¶  wording: {annex: A | 9:1 | thiếu dấu phẩy hoặc dấu đóng ngoặc",
                "format:¶   wording: {annex: A}¶  annexNumbering: [I] | 9:3 | thụt không thẳng",
                "checks: - {kind: required} | 7:9 | danh sách phải bắt đầu ở dòng dưới",
                "checks:¶  - {kind: pattern, at: /number, pattern: \"\\d\"} | 8:45 | viết \\\\ hoặc dùng dấu nháy đơn"
            })
    void aSyntaxFaultIsTheOnlyOneAndSaysHowToMend(String more, String place, String words) {
        List<Problem> problems = problems(Packs.HEAD + lines(more));
        assertThat(problems).extracting(Problem::code).containsExactly("DATA-001");
        assertThat(problems.get(0).place().position()).endsWith("plugin.yaml:" + place);
        assertThat(Packs.message(problems.get(0))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Tỉnh Bắc Ninh | name: Tỉnh: Bắc Ninh | 3:11",
                "name: Tỉnh Bắc Ninh | name: \"Tỉnh Bắc Ninh | 5:10",
                "name: Tỉnh Bắc Ninh | name:Tỉnh Bắc Ninh | 4:1",
                "codes: [\"24\"] | codes: [\"24\" | 6:1",
                "id: bac-ninh | →id: bac-ninh | 2:1"
            })
    void aSyntaxFaultOfTheHeadIsNotFollowedByWhatItHides(String right, String wrong, String place) {
        List<Problem> problems = problems(Packs.HEAD.replace(right, wrong.replace('→', '\t')));
        assertThat(problems).extracting(Problem::code).containsExactly("DATA-001");
        assertThat(problems.get(0).place().position()).endsWith("plugin.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: hai | 7:1 DATA-002 [id, ",
                "format: {wording: {annex: A}, wording: {annex: B}} | 7:31 DATA-002 [wording, ",
                "format:¶  wording:¶    annex: A¶    annex: B | 10:5 DATA-002 [annex, ",
                "formats: {} | 7:1 DATA-003 [formats, format, thể thức]",
                "colour: red | 7:1 DATA-004 [colour, ",
                "check: [] | 7:1 DATA-003 [check, checks, phép kiểm tra]",
                "format: [a] | 7:9 DATA-005 [format, thể thức, ",
                "format:¶  wording: PHỤ LỤC | 8:12 DATA-005 [wording, từ ngữ cố định, ",
                "format:¶  layouts: {default: [a]} | 8:22 DATA-005 [default, bố cục phụ lục, ",
                "format:¶  blocks: {closing: {a: b}} | 8:21 DATA-005 [closing, khối của mẫu, ",
                "format:¶  headingNumbering:¶    - I.¶    - - | 10:7 DATA-005 [headingNumbering, ",
                "format:¶  annexNumbering: [I, 1.0] | 8:23 DATA-009 [1.0, annexNumbering, ",
                "format:¶  headingNumbering: [i.] | 8:22 DATA-009 [i., headingNumbering, ",
                "format:¶  layouts: {a: {unit: tỉ đồng}} | 8:23 DATA-009 [tỉ đồng, unit, ",
                "checks:¶  - {at: /number} | 8:5 DATA-006 [kind, loại kiểm tra, ",
                "checks:¶  - {kind: required, at: /number, severity: fatal} | 8:45 DATA-009 [fatal, severity, ",
                "parent: &a national | 7:9 DATA-013 [&a]",
                "parent: !!str national | 7:9 DATA-014 [!!str]"
            })
    void aFaultOfTheContentHasItsPlaceAndNamesTheKey(String more, String found) {
        assertThat(Packs.found(problems(Packs.HEAD + lines(more))))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wording: {annexs: X} | 8:21 PACK-025 [annexs, annex]",
                "wording: {hoaVan: X} | 8:21 PACK-026 [hoaVan, ",
                "blocks: {closing: khac.ftl} | 8:21 PACK-023 [khac.ftl, a.ftl]",
                "blocks: {closing: aa.ftl} | 8:21 PACK-022 [aa.ftl, a.ftl]",
                "blocks: {closing: templates/a.ftl} | 8:21 PACK-023 [templates/a.ftl, a.ftl]",
                "blocks: {closing: A.ftl} | 8:21 PACK-022 [A.ftl, a.ftl]"
            })
    void wordsAndTemplatesThatDoNotExistAreNamedWithTheirPlace(String line, String found) {
        assertThat(Packs.found(problems(Packs.HEAD + "format:\n  " + line + "\n")))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "levels: {comune: {}} | 7:18 PACK-027 [comune, commune]",
                "levels: {xã: {}} | 7:14 PACK-028 [xã, ",
                "levels: {commune: {wording: {annexs: X}}} | 7:38 PACK-025 [annexs, annex]",
                "levels: {province: {blocks: {closing: khac.ftl}}} | 7:39 PACK-023 [khac.ftl, a.ftl]",
                "levels: {commune: {wordin: {}}} | 7:20 DATA-003 [wordin, wording, từ ngữ cố định]"
            })
    void faultsOfALevelHaveTheirPlace(String line, String found) {
        assertThat(Packs.found(problems(Packs.HEAD + line + "\n")))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith(found));
    }

    @Test
    void textsThatLookLikeNumbersNeedNoQuotes() {
        String head = Packs.HEAD.replace("[\"24\"]", "[24, 01]").replace("\"1.0\"", "1.0");
        String more = "format:\n  headingNumbering: [I., 1., 1.1, \"-\"]\n  profile: {styles/Body/size: 13}\n";
        assertThat(problems(head + more)).isEmpty();
        assertThat(problems(Packs.HEAD.replace("[\"24\"]", "24"))).isEmpty();
    }

    @Test
    void anEmptyFileAndAListAreNoPlugin() {
        assertThat(Packs.found(problems(""))).containsExactly("1:1 DATA-019 []");
        assertThat(Packs.found(problems("# only a remark\n"))).containsExactly("1:1 DATA-019 []");
        assertThat(problems("- a\n"))
                .singleElement()
                .satisfies(problem -> assertThat(Packs.message(problem))
                        .isEqualTo(
                                "Trường \"plugin.yaml\" (tệp định dạng) phải là một nhóm các trường nhưng đang là một"
                                        + " danh sách."));
    }

    @Test
    void whatIsMissingIsNamedWithAnExample() {
        assertThat(problems("spi: \"1.0\"\n"))
                .extracting(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder("id", "name", "province", "codes", "validFrom");
        assertThat(problems("spi: \"1.0\"\n")).extracting(Problem::code).containsOnly("DATA-006");
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedWhereItBegins() {
        byte[] bytes = Packs.bytes(Packs.HEAD);
        bytes[35] = (byte) 0xD0;
        Packs.write(folder.resolve("plugin.yaml"), bytes);
        PackReading reading = Packs.read(PackFiles.folder(folder));
        assertThat(reading.plugin()).isEmpty();
        assertThat(Packs.codes(reading.problems())).containsExactly("DATA-018");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreFine() {
        assertThat(problems("\uFEFF" + Packs.HEAD.replace("\n", "\r\n")).stream()
                        .filter(Problem::isError))
                .isEmpty();
    }
}
