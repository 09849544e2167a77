package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Formats that are no part of this build, made as their authors make them and used through the launcher. */
@SuppressWarnings("NullAway.Init")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the launcher for Unix")
class OutsidePluginTest {
    @TempDir
    Path folder;

    private Launcher launcher(Map<String, String> environment) {
        return Launcher.in(folder, environment);
    }

    @Test
    void aJarThatWasCompiledAgainstTheDistributionIsUsed() throws Exception {
        Launcher vanthu = launcher(Map.of());
        vanthu.run("plugin", "new", "lao-cai", "--java").successful();
        Path jar = jar(folder.resolve("lao-cai"));
        Launcher.Ended listed =
                vanthu.run("provinces", "--plugins", "định dạng").successful();
        assertThat(listed.out().lines().filter(line -> line.startsWith("lao-cai ")))
                .singleElement()
                .asString()
                .contains(jar.getFileName().toString())
                .endsWith("mã Java");
        vanthu.run("render", "lao-cai/samples/mau/plan.yaml", "--plugins", "định dạng", "-o", "ra")
                .successful();
        assertPrinted("ra/lao-cai-mau.docx", "Mã nhiệm vụ: BD-01", "Ngân sách tỉnh");
    }

    @Test
    void aZipInTheHomeFolderIsUsed() throws Exception {
        Launcher vanthu = launcher(Map.of());
        vanthu.run("plugin", "new", "lao-cai").successful();
        Path plugins = Files.createDirectories(folder.resolve("nhà/.vanthu/plugins"));
        zip(folder.resolve("lao-cai"), "lao-cai/", plugins.resolve("lao-cai.zip"));
        assertThat(vanthu.run("provinces").successful().out().lines().filter(line -> line.startsWith("lao-cai ")))
                .singleElement()
                .asString()
                .contains("lao-cai.zip")
                .endsWith("gói");
        vanthu.run("render", "lao-cai/samples/mau/plan.yaml", "-o", "ra").successful();
        assertPrinted("ra/lao-cai-mau.docx", "Mã nhiệm vụ: BD-01", "Ngân sách tỉnh");
    }

    @Test
    void aZipThatTheVariableNamesIsUsed() throws Exception {
        launcher(Map.of()).run("plugin", "new", "lao-cai").successful();
        Path zip = folder.resolve("gói của tỉnh.zip");
        zip(folder.resolve("lao-cai"), "", zip);
        launcher(Map.of("VANTHU_PLUGINS", "không có:" + zip))
                .run("render", "lao-cai/samples/mau/plan.yaml", "-o", "ra", "-f", "docx")
                .successful();
        assertPrinted("ra/lao-cai-mau.docx", "Mã nhiệm vụ: BD-01");
    }

    @Test
    void watchingEndsWellWhenItIsStopped() throws Exception {
        Launcher vanthu = launcher(Map.of());
        vanthu.run("plugin", "new", "lao-cai").successful();
        Launcher.Ended ended = vanthu.runUntil(
                        "Đang theo dõi thay đổi",
                        "render",
                        "lao-cai/samples/mau/plan.yaml",
                        "--plugins",
                        "lao-cai",
                        "--watch",
                        "-f",
                        "docx")
                .successful();
        assertThat(ended.out()).contains("Đã ghi ");
        assertThat(folder.resolve("lao-cai-mau.docx")).exists();
    }

    private void assertPrinted(String docx, String... texts) throws Exception {
        byte[] document =
                CanonicalXml.parts(Files.readAllBytes(folder.resolve(docx))).get("word/document.xml");
        String words = new String(document, java.nio.charset.StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        assertThat(words).contains(texts);
    }

    private Path jar(Path project) throws IOException {
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        compile(files(project.resolve("src/main/java")), classes);
        Path resources = project.resolve("src/main/resources");
        for (Path file : files(resources)) {
            Path target = classes.resolve(resources.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Path jar = Files.createDirectories(folder.resolve("định dạng")).resolve("lao-cai-1.0.0.jar");
        zip(classes, "", jar);
        return jar;
    }

    private static void compile(List<Path> sources, Path target) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-d",
                    target.toString(),
                    "-classpath",
                    Launcher.classPath());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .as("the new project compiles without warnings")
                    .isTrue();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void zip(Path content, String top, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : files(content)) {
                entries.putNextEntry(
                        new ZipEntry(top + content.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
