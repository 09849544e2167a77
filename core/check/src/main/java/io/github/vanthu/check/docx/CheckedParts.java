package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.docx.BoundedPart;
import io.github.vanthu.docx.DocxReadException;
import io.github.vanthu.docx.PartXml;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
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
    /** Bytes that every file may unpack to, however small it is. */
    private static final long ALWAYS_ALLOWED = 16L << 20;

    /** Bytes of a picture or font that are kept: enough to know what it is. */
    private static final int HEAD = 1 << 16;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_BYTES = 22;
    private static final int MOST_END_BYTES = END_BYTES + 0xFFFF;

    private final Refusal refusal;
    private final ToLongFunction<Limit> limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;
    private long text;
    private long elements;

    private CheckedParts(Refusal refusal, ToLongFunction<Limit> limits) {
        this.refusal = refusal;
        this.limits = limits;
    }

    /** Unpacks a file. */
    static CheckedParts of(byte[] file, Refusal refusal) throws UnreadableFileException {
        return of(file, refusal, Limit::value);
    }

    /** Unpacks a file within some limits. */
    static CheckedParts of(byte[] file, Refusal refusal, ToLongFunction<Limit> limits) throws UnreadableFileException {
        refusal.unless(file.length <= limits.applyAsLong(Limit.DOCUMENT_BYTES), Limit.DOCUMENT_BYTES);
        if (begins(file, OLE)) {
            throw refusal.of(locked(file) ? "EXTRACT-004" : "CHECK-020");
        }
        if (!begins(file, new byte[] {'P', 'K'})) {
            throw refusal.of("CHECK-021");
        }
        if (!ended(file)) {
            throw refusal.of("EXTRACT-003");
        }
        CheckedParts checked = new CheckedParts(refusal, limits);
        checked.unpack(file);
        return checked;
    }

    /** Returns whether the list of parts at the end of a zip is there to its end. */
    private static boolean ended(byte[] file) {
        for (int at = file.length - END_BYTES; at >= Math.max(0, file.length - MOST_END_BYTES); at--) {
            if (begins(Arrays.copyOfRange(file, at, at + END.length), END)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, byte[] head) {
        return file.length >= head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    /** Returns whether a compound file holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4) and no text of Word 97. */
    private static boolean locked(byte[] file) {
        String stream = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(file, StandardCharsets.ISO_8859_1).contains(stream);
    }

    private void unpack(byte[] file) throws UnreadableFileException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refusal.unless(parts.size() < limits.applyAsLong(Limit.DOCUMENT_PARTS), Limit.DOCUMENT_PARTS);
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

    /** How many bytes a part may still have, and by which limit. */
    private record Bound(long most, Limit limit) {}

    private Bound bound(String name, long fileBytes) {
        long grown = Math.max(ALWAYS_ALLOWED, limits.applyAsLong(Limit.DOCUMENT_RATIO) * fileBytes);
        Stream<Bound> bounds = Stream.of(
                new Bound(grown - unpacked, Limit.DOCUMENT_RATIO),
                new Bound(limits.applyAsLong(Limit.DOCUMENT_UNPACKED_BYTES) - unpacked, Limit.DOCUMENT_UNPACKED_BYTES),
                new Bound(
                        isXml(name) ? limits.applyAsLong(Limit.DOCUMENT_XML_BYTES) - text : grown,
                        Limit.DOCUMENT_XML_BYTES));
        return bounds.min(Comparator.comparingLong(Bound::most)).orElseThrow();
    }

    private void part(String name, ZipInputStream zip, long fileBytes) throws IOException {
        Bound bound = bound(name, fileBytes);
        BoundedPart bounded = new BoundedPart(zip, bound.most());
        try {
            byte[] content = isXml(name) ? bounded.readAllBytes() : head(bounded);
            if (parts.put(name, content) != null) {
                throw refusal.of("EXTRACT-003");
            }
        } catch (IOException e) {
            refusal.unless(!bounded.exceeded(), bound.limit());
            throw e;
        }
        unpacked += bounded.count();
        if (isXml(name)) {
            text += bounded.count();
            examine(parts.getOrDefault(name, new byte[0]));
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static byte[] head(BoundedPart part) throws IOException {
        byte[] head = part.readNBytes(HEAD);
        part.transferTo(OutputStream.nullOutputStream());
        return head;
    }

    private void examine(byte[] content) throws UnreadableFileException {
        try {
            PartXml xml = new PartXml(new ByteArrayInputStream(content), limits.applyAsLong(Limit.DOCUMENT_DEPTH));
            boolean more = xml.root();
            while (more) {
                elements++;
                refusal.unless(elements <= limits.applyAsLong(Limit.DOCUMENT_ELEMENTS), Limit.DOCUMENT_ELEMENTS);
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
