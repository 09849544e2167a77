package io.github.vanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ClassScanTest {
    @TempDir
    Path folder;

    /** Returns the uses of a class with one method of some code. */
    private List<ForbiddenUse> uses(String code) throws IOException {
        return compiled(
                "public class Probe {\n    Object probe() throws Exception {\n        " + code + "\n    }\n}\n");
    }

    private List<ForbiddenUse> compiled(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Probe.java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(result).as(source).isZero();
        return JarScan.of(classes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILES | return new java.io.FileInputStream(\"a\");",
                "FILES | return java.nio.file.Files.readString(java.nio.file.Path.of(\"a\"));",
                "FILES | java.util.function.Function<java.nio.file.Path, java.nio.file.Path> f = java.nio.file.Path::getParent; return f;",
                "FILES | return new java.io.PrintStream(\"a\");",
                "NETWORK | return new java.net.Socket(\"a\", 1);",
                "NETWORK | return java.net.http.HttpClient.newHttpClient();",
                "PROCESSES | return new ProcessBuilder(\"id\").start();",
                "PROCESSES | return Runtime.getRuntime().exec(new String[] {\"id\"});",
                "REFLECTION | return String.class.getDeclaredMethods();",
                "REFLECTION | return java.lang.invoke.MethodHandles.lookup();",
                "THREADS | new Thread(() -> {}).start(); return null;",
                "THREADS | return java.util.List.of(1).parallelStream().count();",
                "THREADS | return java.util.concurrent.Executors.newCachedThreadPool();",
                "EXIT | System.exit(1); return null;",
                "NATIVE | System.loadLibrary(\"a\"); return null;",
                "SERIALIZATION | return new java.io.ObjectInputStream(null).readObject();",
                "CLASS_LOADING | return Class.forName(\"a\");",
                "CLASS_LOADING | return Probe.class.getClassLoader();",
                "SETTINGS | java.util.Locale.setDefault(java.util.Locale.ROOT); return null;",
                "SETTINGS | return System.setProperty(\"a\", \"b\");"
            })
    void eachKindOfUseIsFound(UseKind kind, String code) throws IOException {
        assertThat(uses(code)).extracting(ForbiddenUse::kind).contains(kind);
    }

    @Test
    void aUseNamesClassMethodSourceAndLine() throws IOException {
        assertThat(uses("System.exit(1);\n        return null;"))
                .containsExactly(
                        new ForbiddenUse(UseKind.EXIT, "Probe", "probe", "Probe.java", 3, "java.lang.System.exit"));
    }

    @Test
    void fieldsParentsConstantsAndNativeMethodsCount() throws IOException {
        List<ForbiddenUse> uses = compiled("""
                public class Probe extends Thread implements java.io.Serializable {
                    java.io.File file;
                    native void call();
                    Object type() { return java.net.URL.class; }
                }
                """);
        assertThat(uses)
                .extracting(ForbiddenUse::kind)
                .contains(UseKind.THREADS, UseKind.SERIALIZATION, UseKind.FILES, UseKind.NATIVE, UseKind.NETWORK);
    }

    @Test
    void whatPluginsNeedIsAllowed() throws IOException {
        assertThat(compiled("""
                import java.util.*;
                import java.util.stream.*;
                public class Probe {
                    enum Level { HIGH, LOW }
                    record Pair(String one, List<Integer> two) {}
                    String text(Level level) throws Exception {
                        try (var in = Probe.class.getResourceAsStream("a.ftl")) {
                            String read = in == null ? "" : new String(in.readAllBytes(), "UTF-8");
                            return switch (level) { case HIGH -> read + new Pair("a", List.of(1)); case LOW -> name(); };
                        } catch (RuntimeException e) {
                            throw new IllegalStateException(getClass().getSimpleName(), e);
                        }
                    }
                    private static String name() {
                        return Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining());
                    }
                }
                """)).isEmpty();
    }

    @Test
    void librariesInsideOfAJarAreListed() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "x");
        Files.writeString(folder.resolve("b.dll"), "x");
        assertThat(JarScan.of(folder))
                .extracting(ForbiddenUse::kind)
                .containsExactly(UseKind.CLASS_LOADING, UseKind.NATIVE);
    }

    @Test
    void bytesThatAreNoClassAreAFaultOfTheFile() {
        assertThatThrownBy(() -> ClassScan.of("A.class", new byte[] {1, 2, 3}, ForbiddenApi.load()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
