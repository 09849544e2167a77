package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what README shows. */
class ReadmeTest {
    private static final Path README = Sample.ROOT.resolveSibling("README.md");

    @Test
    void theJavaExampleCompilesAndWritesADocument(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, example());
        compile(source, folder);
        Path docx = folder.resolve("plan.docx");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {Sample.of("vu-quang-2019").plan().toString(), docx.toString()});
        }
        assertThat(CanonicalXml.parts(Files.readAllBytes(docx))).containsKey("word/document.xml");
    }

    @Test
    void theTwoCommandsNameWhatExists() throws IOException {
        String text = Files.readString(README);
        assertThat(text).contains("./vanthu render samples/bac-giang-2020/plan.yaml", "mvn -B verify");
        assertThat(Sample.ROOT.resolveSibling("vanthu")).isExecutable();
        assertThat(Sample.of("bac-giang-2020").plan()).exists();
    }

    private static String example() throws IOException {
        Matcher block = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(block.find()).as("README has a Java example").isTrue();
        return block.group(1);
    }

    private static void compile(Path source, Path target) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", target.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(done).as("README's example compiles").isTrue();
        }
    }
}
