package io.github.vanthu.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lists what the classes of a jar, or of a folder of classes, use and must leave alone (kiểm tra mã Java). */
final class JarScan {
    private static final List<String> NATIVE_LIBRARIES = List.of(".so", ".dll", ".dylib", ".jnilib");

    private final ForbiddenApi api = ForbiddenApi.load();
    private final List<ForbiddenUse> uses = new ArrayList<>();

    private JarScan() {}

    /**
     * Returns all uses, sorted by the names of the files and in the order of the code.
     *
     * @throws IOException if jar or folder cannot be read
     */
    static List<ForbiddenUse> of(Path code) throws IOException {
        JarScan scan = new JarScan();
        if (Files.isDirectory(code)) {
            scan.folder(code);
        } else {
            scan.jar(code);
        }
        return List.copyOf(scan.uses);
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> entry(
                            folder.relativize(file).toString().replace('\\', '/'), () -> Files.newInputStream(file)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            entries.forEach(entry -> entry(entry.getName(), () -> zip.getInputStream(entry)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Opens the content of a file. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    private void entry(String name, Content content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".class") && !lower.endsWith("module-info.class")) {
            uses.addAll(ClassScan.of(name, bytes(content), api));
        } else if (lower.endsWith(".jar")) {
            uses.add(new ForbiddenUse(UseKind.CLASS_LOADING, name, "", name, 0, name));
        } else if (NATIVE_LIBRARIES.stream().anyMatch(lower::endsWith)) {
            uses.add(new ForbiddenUse(UseKind.NATIVE, name, "", name, 0, name));
        }
    }

    private static byte[] bytes(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
