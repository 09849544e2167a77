package io.github.vanthu.docx;

import io.github.vanthu.docx.DocxReadException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the printed text of a DOCX and the data that it carries, also after a word processor saved it.
 *
 * <p>Parts are known by their root elements, since word processors give them other names. Document type declarations and
 * external entities are refused. For one file.
 *
 * <p>Example: {@code DocxReader.read(bytes, limits).data()}.
 */
public final class DocxReader {
    private final DocxLimits limits;
    private final List<PrintedBlock> body = new ArrayList<>();
    private final List<PrintedBlock> notes = new ArrayList<>();
    private Optional<CarriedData> data = Optional.empty();
    private boolean text;
    private long unpacked;

    private DocxReader(DocxLimits limits) {
        this.limits = limits;
    }

    /**
     * What a DOCX holds.
     *
     * @param text what it prints
     * @param data what it carries, if anything
     */
    public record Contents(PrintedText text, Optional<CarriedData> data) {}

    /**
     * Reads a file.
     *
     * @throws DocxReadException if it is none, damaged, or larger than allowed
     */
    public static Contents read(byte[] file, DocxLimits limits) throws DocxReadException {
        check(file.length <= limits.fileBytes(), Kind.FILE_BYTES);
        check(!begins(file, 0xD0, 0xCF, 0x11, 0xE0), Kind.ENCRYPTED);
        check(begins(file, 'P', 'K'), Kind.NOT_DOCX);
        DocxReader reader = new DocxReader(limits);
        reader.parts(file);
        check(reader.text, Kind.NOT_DOCX);
        reader.body.addAll(reader.notes);
        return new Contents(new PrintedText(reader.body), reader.data);
    }

    private static void check(boolean fine, Kind otherwise) throws DocxReadException {
        if (!fine) {
            throw new DocxReadException(otherwise);
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private void parts(byte[] file) throws DocxReadException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                check(parts <= limits.parts(), Kind.PARTS);
                part(entry.getName(), new BoundedPart(zip, limits.unpackedBytes() - unpacked));
            }
        } catch (DocxReadException e) {
            throw e;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new DocxReadException(Kind.DAMAGED);
        }
    }

    private void part(String name, BoundedPart content) throws IOException, XMLStreamException {
        boolean interesting = name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("customXml/"));
        try {
            if (interesting) {
                read(new PartXml(content, limits.depth()));
            }
            content.skipRest();
        } catch (IOException | XMLStreamException e) {
            check(!content.exceeded(), Kind.UNPACKED_BYTES);
            throw e;
        }
        unpacked += content.count();
    }

    private void read(PartXml xml) throws XMLStreamException, DocxReadException {
        if (!xml.root()) {
            return;
        }
        if (xml.isWord("document")) {
            text = true;
            new PartWords(xml, PrintedBlock.Kind.PARAGRAPH, body).read();
        } else if (xml.isWord("footnotes")) {
            new PartWords(xml, PrintedBlock.Kind.NOTE, notes).read();
        } else if (xml.is(CarriedPart.NAMESPACE, CarriedPart.ROOT)) {
            String digest = xml.attribute(CarriedPart.DIGEST);
            data = Optional.of(new CarriedData(xml.text().getBytes(java.nio.charset.StandardCharsets.UTF_8), digest));
        }
    }
}
