package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launchers with a Java and a Maven that only say how they were called. */
@SuppressWarnings("NullAway.Init")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Path home;
    private Path java;
    private Path tools;

    private record Ended(int exit, String out) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("Phần mềm/vanthu 1"));
        Files.copy(REPOSITORY.resolve("vanthu"), home.resolve("vanthu"));
        executable(home.resolve("vanthu"));
        java = javaOfVersion("17.0.15");
        tools = Files.createDirectories(folder.resolve("tools"));
    }

    private Path javaOfVersion(String version) throws IOException {
        Path jdk = folder.resolve("jdk " + version);
        script(jdk.resolve("bin/java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; exit 0; fi
                echo "in $(pwd)"; for a in "$@"; do echo "<$a>"; done; exit 7
                """.formatted(version));
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void unzipped() throws IOException {
        Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("vanthu.jar"));
    }

    private Ended run(Path where, Map<String, String> environment, String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of("/bin/sh"));
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    @Test
    void passesArgumentsAndExitCodeOn() throws Exception {
        unzipped();
        Ended ended =
                run(folder, Map.of(), home.resolve("vanthu").toString(), "render", "Kế hoạch năm 2019/a b.yaml", "");
        assertThat(ended.exit()).isEqualTo(7);
        assertThat(ended.out().lines())
                .startsWith("in " + folder.toRealPath())
                .endsWith(
                        "<-jar>",
                        "<" + home.toRealPath().resolve("lib/vanthu.jar") + ">",
                        "<render>",
                        "<Kế hoạch năm 2019/a b.yaml>",
                        "<>");
    }

    @Test
    void worksThroughLinksAndRelativePaths() throws Exception {
        unzipped();
        Path link = Files.createSymbolicLink(folder.resolve("liên kết"), Path.of("Phần mềm/vanthu 1/vanthu"));
        Path second = Files.createSymbolicLink(tools.resolve("vanthu"), link);
        String jar = "<" + home.toRealPath().resolve("lib/vanthu.jar") + ">";
        assertThat(run(folder, Map.of(), second.toString(), "schema").out()).contains(jar, "<schema>");
        assertThat(run(folder, Map.of(), "Phần mềm/vanthu 1/vanthu").out()).contains(jar);
        assertThat(run(home, Map.of(), "./vanthu").out()).contains(jar, "in " + home.toRealPath());
    }

    @Test
    void asksForJava17() throws Exception {
        unzipped();
        java = javaOfVersion("11.0.2");
        Ended old = run(folder, Map.of(), home.resolve("vanthu").toString());
        assertThat(old.exit()).isEqualTo(3);
        assertThat(old.out())
                .startsWith("Vanthu cần Java 17 trở lên, nhưng ")
                .contains("bản 11.")
                .hasLineCount(1);
        java = javaOfVersion("1.8.0_402");
        assertThat(run(folder, Map.of(), home.resolve("vanthu").toString()).out())
                .contains("bản 1.");
        java = javaOfVersion("25");
        assertThat(run(folder, Map.of(), home.resolve("vanthu").toString()).exit())
                .isEqualTo(7);
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        unzipped();
        for (String tool : List.of("dirname", "readlink", "locale", "sed", "head")) {
            script(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"\n");
        }
        Ended ended = run(
                folder,
                Map.of("PATH", tools.toString(), "JAVA_HOME", ""),
                home.resolve("vanthu").toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).startsWith("Vanthu cần Java 17 trở lên, nhưng máy này chưa có Java.");
    }

    @Test
    void buildsACheckoutOnce() throws Exception {
        script(tools.resolve("mvn"), """
                echo "mvn in $(pwd): $*"
                mkdir -p apps/cli/target/dist/lib && touch apps/cli/target/dist/lib/vanthu.jar
                """);
        Ended first = run(folder, Map.of(), home.resolve("vanthu").toString(), "schema");
        assertThat(first.out().lines())
                .startsWith("Đang dựng Vanthu lần đầu, mất vài phút…")
                .contains("<schema>", "in " + folder.toRealPath());
        assertThat(first.out())
                .contains("mvn in " + home.toRealPath(), "-Dmaven.test.skip=true", "-pl apps/cli -am package");
        assertThat(run(folder, Map.of(), home.resolve("vanthu").toString(), "schema")
                        .out())
                .doesNotContain("mvn in", "Đang dựng")
                .contains("<schema>");
    }

    @Test
    void saysThatTheBuildFailed() throws Exception {
        script(tools.resolve("mvn"), "echo lý do; exit 1\n");
        Ended ended = run(folder, Map.of(), home.resolve("vanthu").toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).contains("lý do").endsWith("Không dựng được Vanthu; lý do ở các dòng trên.\n");
    }

    @Test
    void theWindowsLauncherDoesTheSame() throws IOException {
        String text = Files.readString(REPOSITORY.resolve("vanthu.cmd"), StandardCharsets.US_ASCII);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text)
                .startsWith("@echo off\r\n")
                .contains("setlocal", "%~dp0", "%JAVA_HOME%\\bin\\java.exe", "LSS 17")
                .contains("set VANTHU_ARGS=%*", "exit /b %ERRORLEVEL%", "-jar \"%JAR%\" %*")
                .doesNotContain("chcp");
        String unix = Files.readString(REPOSITORY.resolve("vanthu"));
        for (String shared : List.of(
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -jar",
                "mvn -q -B -ntp -Dmaven.test.skip=true -Dmaven.source.skip=true -Dmaven.javadoc.skip=true -Djacoco.skip=true")) {
            assertThat(text).contains(shared);
            assertThat(unix).contains(shared);
        }
    }
}
