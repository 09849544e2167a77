package io.github.vanthu.orthography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the samples, paragraph by paragraph; none where the samples are not there. */
final class Corpus {
    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Corpus() {}

    static List<String> paragraphs() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<Path> plans = folders.sorted()
                    .map(folder -> folder.resolve("plan.yaml"))
                    .filter(Files::isRegularFile)
                    .toList();
            return plans.stream().flatMap(Corpus::lines).toList();
        }
    }

    private static Stream<String> lines(Path plan) {
        try {
            return Files.readAllLines(plan).stream()
                    .filter(line -> !line.strip().startsWith("#"))
                    .map(line -> line.replaceFirst("^\\s*(- )?([A-Za-z]+: *)?", ""))
                    .filter(line -> !line.isBlank() && !line.endsWith("Đakrông"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<String> words() throws IOException {
        return paragraphs().stream()
                .flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }
}
