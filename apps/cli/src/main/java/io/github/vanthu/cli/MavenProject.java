package io.github.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks at the folder of a Maven project. */
final class MavenProject {
    private MavenProject() {}

    /** Returns whether there is a jar to look at. */
    static boolean built(Path project) {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.anyMatch(file -> file.toString().endsWith(".jar"));
        } catch (IOException e) {
            return false;
        }
    }
}
