package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.regulation.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {
    private final Path folder;

    HeadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private PackReading read(String plugin) {
        return Packs.read(PackFiles.folder(Packs.folder(folder, Packs.files("plugin.yaml", plugin))));
    }

    @Test
    void aPackSaysWhoItIs() {
        PackPlugin plugin = read(Packs.HEAD + "validTo: 31/12/2030\nparent: dong-bang\n")
                .plugin()
                .orElseThrow();
        assertThat(plugin.spi()).isEqualTo("1.0");
        assertThat(plugin.id()).isEqualTo("bac-ninh");
        assertThat(plugin.name()).isEqualTo("Tỉnh Bắc Ninh");
        assertThat(plugin.province()).isEqualTo("Bắc Ninh");
        assertThat(plugin.codes()).containsExactly("24");
        assertThat(plugin.validity()).isEqualTo(Validity.between(LocalDate.of(2025, 7, 1), LocalDate.of(2030, 12, 31)));
        assertThat(plugin.parent()).contains("dong-bang");
        assertThat(plugin.source()).isEqualTo(folder.toString());
    }

    @Test
    void theNationalFormatIsNoParent() {
        assertThat(read(Packs.HEAD + "parent: national\n")
                        .plugin()
                        .orElseThrow()
                        .parent())
                .isEmpty();
        assertThat(read(Packs.HEAD).plugin().orElseThrow().parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spi: \"1.0\" | spi: một | 1:6 PACK-014 [một, 1.1]",
                "spi: \"1.0\" | spi: \"2.0\" | 1:6 PACK-015 [2.0, 1.1, 1.x]",
                "id: bac-ninh | id: Bac Ninh | 2:5 PACK-016 [Bac Ninh]",
                "id: bac-ninh | id: national | 2:5 PACK-016 [national]",
                "id: bac-ninh | id: 1-bac | 2:5 PACK-016 [1-bac]",
                "codes: [\"24\"] | codes: [\"24\", 1] | 5:15 PACK-017 [1]",
                "codes: [\"24\"] | codes: [24, 240] | 5:13 PACK-017 [240]",
                "codes: [\"24\"] | codes: [24, \"24\"] | 5:13 PACK-018 [24]",
                "validFrom: 01/7/2025 | validFrom: /7/2025 | 6:12 PACK-019 [validFrom]",
                "validFrom: 01/7/2025 | validFrom: 31/6/2025 | 6:12 DATA-007 [31/6/2025, validFrom, có hiệu lực từ ngày]",
                "province: Bắc Ninh | provinc: Bắc Ninh | 4:1 DATA-003 [provinc, province, tên tỉnh]",
                "province: Bắc Ninh | thứ: x | 1:1 DATA-006 [province, tên tỉnh, Không ghi chữ \"tỉnh\"; ví dụ: Bắc Ninh.]",
            })
    void faultsOfTheHeadHaveTheirPlace(String right, String wrong, String found) {
        PackReading reading = read(Packs.HEAD.replace(right.strip(), wrong.strip()));
        assertThat(reading.plugin()).isEmpty();
        assertThat(Packs.found(reading.problems()).toString().replace("\"tỉnh\",", "\"tỉnh\";"))
                .contains(found.strip());
    }

    @Test
    void aPackMayNotEndBeforeItBegins() {
        assertThat(Packs.found(read(Packs.HEAD + "validTo: 30/6/2025\n").problems()))
                .containsExactly("7:10 PACK-020 [01/7/2025, 30/6/2025]");
        assertThat(read(Packs.HEAD + "validTo: 01/7/2025\n").plugin()).isPresent();
    }

    @Test
    void aPackIsNotItsOwnParent() {
        assertThat(Packs.found(read(Packs.HEAD + "parent: bac-ninh\n").problems()))
                .containsExactly("7:9 PACK-021 [bac-ninh]");
        assertThat(Packs.codes(read(Packs.HEAD + "parent: Bắc Giang\n").problems()))
                .containsExactly("PACK-016");
    }

    @Test
    void allFaultsOfTheHeadComeAtOnce() {
        String head =
                Packs.HEAD.replace("\"1.0\"", "x").replace("bac-ninh", "B").replace("\"24\"", "2");
        assertThat(Packs.codes(read(head).problems())).containsExactly("PACK-014", "PACK-016", "PACK-017");
    }

    @Test
    void anotherMajorVersionIsTheOnlyFaultToReport() {
        String head = Packs.HEAD.replace("\"1.0\"", "\"2.3\"") + "colours: red\n";
        assertThat(Packs.codes(read(head).problems())).containsExactly("PACK-015");
    }

    @Test
    void aNewerMinorVersionRuns() {
        assertThat(read(Packs.HEAD.replace("\"1.0\"", "\"1.7\"")).plugin()).isPresent();
    }

    @Test
    void whatFollowsTheHeadIsReadLater() {
        PackReading reading = read(Packs.HEAD + "format:\n  wording: {annexx: X}\n  colour: red\n");
        assertThat(Packs.codes(reading.plugin().orElseThrow().problems())).containsExactly("PACK-025", "DATA-004");
    }

    @Test
    void keysOfTheHeadBehindTheFormatCount() {
        PackReading reading = read(Packs.HEAD + "format:\n  wording: {annex: PHỤ LỤC}\nvalidTo: 31/12/2030\n");
        assertThat(reading.plugin().orElseThrow().validity().to()).contains(LocalDate.of(2030, 12, 31));
        assertThat(Packs.codes(read(Packs.HEAD + "checks: []\nparent: B\n").problems()))
                .containsExactly("PACK-016");
    }

    @Test
    void aListAtTheMarginDoesNotHideTheHead() {
        String text = Packs.HEAD + "checks:\n- {kind: required, at: /number}\n# hết\n";
        Optional<byte[]> head = HeadText.of(Packs.bytes(text));
        assertThat(head).hasValueSatisfying(found -> assertThat(found).isEqualTo(Packs.bytes(Packs.HEAD)));
        assertThat(HeadText.of(Packs.bytes("format: {}\n\"id\": x\n"))).isEmpty();
        assertThat(HeadText.of(Packs.bytes("format: {\nid: x}\n"))).isEmpty();
        assertThat(HeadText.of(Packs.bytes(Packs.HEAD))).isEmpty();
    }

    @Test
    void syntaxFaultsOfTheHeadHaveTheirPlace() {
        PackReading reading = read(Packs.HEAD + "parent: [a\nformat: {}\n");
        assertThat(reading.plugin()).isEmpty();
        assertThat(Packs.codes(reading.problems())).contains("DATA-001");
    }
}
