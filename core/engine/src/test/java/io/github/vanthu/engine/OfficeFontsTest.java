package io.github.vanthu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFontsTest {
    private static final List<String> FILES = List.of("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf");

    private static Path filled(Path folder) throws IOException {
        for (String name : FILES) {
            try (InputStream in = FontMetrics.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
                Files.write(folder.resolve(name), in == null ? new byte[0] : in.readAllBytes());
            }
        }
        return folder;
    }

    @Test
    void aWholeFolderIsUsedWithoutAWord(@TempDir Path folder) throws IOException {
        OfficeFonts fonts = OfficeFonts.read(filled(folder));
        assertThat(fonts.font()).isPresent();
        assertThat(fonts.problems()).isEmpty();
    }

    @Test
    void whatStandsAgainstAFontIsAWarningAtItsFile(@TempDir Path folder) throws IOException {
        Files.delete(filled(folder).resolve("times.ttf"));
        Files.writeString(folder.resolve("timesi.ttf"), "no font");
        List<Problem> problems = OfficeFonts.read(folder).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("FONT-002", "FONT-005");
        assertThat(problems).noneMatch(Problem::isError);
        assertThat(problems.get(1).place().file()).endsWith("timesi.ttf");
    }

    @Test
    void aFileUpToTheLimitIsRead(@TempDir Path folder) throws IOException {
        assertThat(codes(folder, Limit.FONT_BYTES.value())).isEmpty();
        assertThat(codes(folder, Limit.FONT_BYTES.value() + 1)).containsExactly("FONT-004");
    }

    private static List<String> codes(Path folder, long bytes) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(filled(folder).resolve("timesbd.ttf").toFile(), "rw")) {
            file.setLength(bytes);
        }
        return OfficeFonts.read(folder).problems().stream().map(Problem::code).toList();
    }
}
