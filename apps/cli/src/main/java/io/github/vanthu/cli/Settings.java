package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user has set for every run (cài đặt): the file {@code ~/.vanthu/settings.properties}.
 *
 * <p>It is UTF-8, one setting a line: {@code font.dir=C:\\Windows\\Fonts}. Backslashes are ordinary characters, lines that
 * begin with {@code #} are comments. A relative path starts from the folder of the file.
 *
 * @param fonts the folder with Times New Roman
 * @param problems what could not be read
 */
record Settings(Optional<Path> fonts, List<Problem> problems) {
    private static final String FONTS = "font.dir";
    private static final long MOST_BYTES = 1 << 16;

    /** Reads the file, if there is one. */
    static Settings read(Path file) {
        if (!Files.exists(file)) {
            return new Settings(Optional.empty(), List.of());
        }
        try {
            return Files.size(file) > MOST_BYTES
                    ? unreadable(file)
                    : of(file, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            return unreadable(file);
        }
    }

    private static Settings unreadable(Path file) {
        return new Settings(Optional.empty(), List.of(Problem.warning("FONT-008", Place.file(file.toString()))));
    }

    private static Settings of(Path file, List<String> lines) {
        Optional<Path> fonts = Optional.empty();
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replace("\ufeff", "").strip();
            String[] setting = line.split("=", 2);
            if (setting.length == 2 && setting[0].strip().equals(FONTS)) {
                fonts = Optional.of(file.resolveSibling(setting[1].strip()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Place place = new Place(file.toString(), at + 1, 1, "");
                problems.add(Problem.warning("FONT-009", place, setting[0].strip()));
            }
        }
        return new Settings(fonts, problems);
    }

    /** Returns these settings with another folder of fonts, if there is one. */
    Settings withFonts(Optional<Path> other) {
        return new Settings(other.or(this::fonts), problems);
    }
}
