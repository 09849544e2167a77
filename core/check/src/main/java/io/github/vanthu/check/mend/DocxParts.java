package io.github.vanthu.check.mend;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/**
 * The parts of a DOCX, some of which change while all others stay byte for byte (các phần của tệp Word).
 *
 * <p>For one copy, not thread-safe.
 */
final class DocxParts {
    /** Files carry no clock. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Document> opened = new LinkedHashMap<>();

    private DocxParts() {}

    /** Unpacks a file that the checker could read. */
    static DocxParts of(byte[] file) {
        DocxParts parts = new DocxParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.contents.putIfAbsent(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Returns the name under which a part is kept, whose letters' case does not matter (ECMA-376 Part 2, 6.2.2). */
    Optional<String> name(String part) {
        return contents.containsKey(part)
                ? Optional.of(part)
                : contents.keySet().stream().filter(part::equalsIgnoreCase).findFirst();
    }

    /** Returns an XML part to be changed in place. */
    Document open(String part) {
        String name = name(part).orElseThrow();
        return opened.computeIfAbsent(name, key -> PartXml.parsed(contents.getOrDefault(key, new byte[0])));
    }

    /** Adds an XML part under a name that is free. */
    Document add(String part, String xml) {
        contents.put(part, new byte[0]);
        Document added = PartXml.parsed(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        opened.put(part, added);
        return added;
    }

    /** Returns a name for a new part: the one wanted, or one with a number that is free. */
    String free(String stem, String ending) {
        String name = stem + ending;
        for (int number = 1; name(name).isPresent(); number++) {
            name = stem + number + ending;
        }
        return name;
    }

    /** Packs all parts in their order. */
    byte[] packed() {
        opened.forEach((name, xml) -> contents.put(name, PartXml.written(xml)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : contents.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
