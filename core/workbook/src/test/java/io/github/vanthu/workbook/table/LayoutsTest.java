package io.github.vanthu.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables laid out as clerks do, each with an approved text of what was read; {@code -Dgolden.accept} approves. */
final class LayoutsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/vanthu/workbook/table");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-estimate",
                "02-sources",
                "03-years",
                "04-units",
                "05-indent",
                "06-bold",
                "07-parts",
                "08-labels",
                "09-merged",
                "10-content"
            })
    void readsTableAsApproved(String name) throws IOException {
        String sheet = Files.readString(FOLDER.resolve(name + ".sheet"), StandardCharsets.UTF_8);
        String dump = AnnexDump.of(Tables.read(sheet));
        Path approved = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.accept") != null) {
            Files.writeString(approved, dump, StandardCharsets.UTF_8);
        }
        assertThat(dump).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
    }
}
