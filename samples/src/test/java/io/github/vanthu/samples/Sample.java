package io.github.vanthu.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One folder of samples: a plan, its office, its source and its approved outputs. */
public record Sample(String name, Path folder) {
    /** The folder of this module: the tests run in it. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final List<String> NAMES = List.of(
            "bac-giang-2020", "bac-ninh-2026", "luc-ngan-2019", "quang-tri-2019", "thanh-ha-2021", "vu-quang-2019");

    /** Returns all samples. */
    public static Stream<Sample> all() {
        return NAMES.stream().map(name -> new Sample(name, ROOT.resolve(name)));
    }

    static Sample of(String name) {
        return all().filter(sample -> sample.name.equals(name)).findFirst().orElseThrow();
    }

    /** Returns the names of all folders that hold a plan, so that a forgotten sample is noticed. */
    static List<String> folders() {
        try (Stream<Path> found = Files.list(ROOT)) {
            return found.filter(folder -> Files.exists(folder.resolve("plan.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        return NAMES;
    }

    Path plan() {
        return folder.resolve("plan.yaml");
    }

    Path approved(String file) {
        return folder.resolve("approved").resolve(file);
    }

    @Override
    public String toString() {
        return name;
    }
}
