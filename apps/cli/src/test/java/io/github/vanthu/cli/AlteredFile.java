package io.github.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A DOCX with something changed in one of its parts, as somebody might have left it. */
final class AlteredFile {
    private AlteredFile() {}

    /** Copies a file and replaces characters in the XML of a part. */
    static Path copy(Path from, Path to, String part, String characters, String others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(from)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean here = entry.getName().equals(part);
                assertThat(!here || text.contains(characters)).as(characters).isTrue();
                out.write((here ? text.replace(characters, others) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(to, bytes.toByteArray());
    }

    /** Returns the XML of a part; empty if there is none. */
    static String part(Path file, String part) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
