package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.docx.BoundedPart;
import io.github.vanthu.docx.DocxReadException;
import io.github.vanthu.docx.PartXml;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a package, unpacked once within the limits before anything else sees them.
 *
 * <p>Every XML part is read to its end: no document type declarations, no nesting and no number of elements beyond a limit.
 */
final class CheckedParts {
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Refusal refusal;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;
    private long elements;

    private CheckedParts(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Unpacks a file. */
    static CheckedParts of(byte[] file, Refusal refusal) throws UnreadableFileException {
        refusal.unless(file.length <= Limit.DOCUMENT_BYTES.value(), Limit.DOCUMENT_BYTES);
        if (begins(file, OLE)) {
            throw refusal.of(locked(file) ? "EXTRACT-004" : "CHECK-020");
        }
        if (!begins(file, new byte[] {'P', 'K'})) {
            throw refusal.of("CHECK-021");
        }
        CheckedParts checked = new CheckedParts(refusal);
        checked.unpack(file);
        return checked;
    }

    private static boolean begins(byte[] file, byte[] head) {
        return file.length >= head.length
                && java.util.Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    /** Returns whether a compound file holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4) and no text of Word 97. */
    private static boolean locked(byte[] file) {
        String stream = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(file, StandardCharsets.ISO_8859_1).contains(stream);
    }

    private void unpack(byte[] file) throws UnreadableFileException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refusal.unless(parts.size() < Limit.DOCUMENT_PARTS.value(), Limit.DOCUMENT_PARTS);
                part(entry.getName(), zip, file.length);
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw refusal.of("EXTRACT-003");
        }
        if (parts.isEmpty()) {
            throw refusal.of("EXTRACT-003");
        }
    }

    private void part(String name, ZipInputStream zip, long fileBytes) throws IOException {
        long ratio = Math.max(ALWAYS_ALLOWED, Limit.DOCUMENT_RATIO.value() * fileBytes);
        long most = Math.min(Limit.DOCUMENT_UNPACKED_BYTES.value(), ratio);
        BoundedPart bounded = new BoundedPart(zip, most - unpacked);
        try {
            byte[] content = bounded.readAllBytes();
            if (parts.put(name, content) != null) {
                throw refusal.of("EXTRACT-003");
            }
        } catch (IOException e) {
            refusal.unless(!bounded.exceeded(), most == ratio ? Limit.DOCUMENT_RATIO : Limit.DOCUMENT_UNPACKED_BYTES);
            throw e;
        }
        unpacked += bounded.count();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            examine(parts.getOrDefault(name, new byte[0]));
        }
    }

    private void examine(byte[] content) throws UnreadableFileException {
        try {
            PartXml xml = new PartXml(new ByteArrayInputStream(content), Limit.DOCUMENT_DEPTH.value());
            boolean more = xml.root();
            while (more) {
                elements++;
                refusal.unless(elements <= Limit.DOCUMENT_ELEMENTS.value(), Limit.DOCUMENT_ELEMENTS);
                more = nextElement(xml);
            }
        } catch (XMLStreamException e) {
            throw refusal.of("EXTRACT-003");
        } catch (DocxReadException e) {
            throw refusal.of(Limit.DOCUMENT_DEPTH);
        }
    }

    private static boolean nextElement(PartXml xml) throws XMLStreamException, DocxReadException {
        while (!xml.ended()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Returns the bytes of a part by its name without a slash before it. */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
