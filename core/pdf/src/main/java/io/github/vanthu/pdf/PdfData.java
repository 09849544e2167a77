package io.github.vanthu.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import io.github.vanthu.pdf.UnreadablePdfException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/**
 * Reads the data that travel in a PDF (dữ liệu đính kèm), as {@link PdfWriter} attaches them.
 *
 * <p>Any PDF may be given, signed ones too. Only what leads to the attachment is read.
 *
 * <p>Example: {@code PdfData.read(Files.readAllBytes(file), "plan.json", 8 << 20)}.
 */
public final class PdfData {
    private PdfData() {}

    /**
     * Returns the content of an attachment, or nothing if the file has none of that name.
     *
     * @param file the bytes of the PDF
     * @param name the name of the attachment, such as {@code plan.json}
     * @param most how many bytes the attachment may have, unpacked
     * @throws UnreadablePdfException if the file is damaged or encrypted, or the attachment too large
     */
    public static Optional<byte[]> read(byte[] file, String name, long most) throws UnreadablePdfException {
        try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(file), null)) {
            if (reader.isEncrypted()) {
                throw new UnreadablePdfException(Reason.ENCRYPTED);
            }
            Optional<PRStream> attachment = attachment(reader.getCatalog(), name);
            return attachment.isPresent() ? Optional.of(content(attachment.get(), most)) : Optional.empty();
        } catch (BadPasswordException | LinkageError e) {
            // Without its optional libraries OpenPDF cannot even begin to read a file with newer encryption.
            throw new UnreadablePdfException(Reason.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadablePdfException(Reason.DAMAGED, e);
        }
    }

    private static Optional<PRStream> attachment(PdfDictionary catalog, String name) {
        return dictionary(catalog, PdfName.NAMES)
                .flatMap(names -> dictionary(names, PdfName.EMBEDDEDFILES))
                .flatMap(tree -> attachment(new TreeMap<>(PdfNameTree.readTree(tree)), name));
    }

    private static Optional<PRStream> attachment(Map<String, PdfObject> files, String name) {
        return files.values().stream()
                .map(PdfReader::getPdfObject)
                .filter(PdfDictionary.class::isInstance)
                .map(PdfDictionary.class::cast)
                .filter(file -> isNamed(file, name))
                .flatMap(file -> dictionary(file, PdfName.EF).stream())
                .map(embedded -> PdfReader.getPdfObject(embedded.get(PdfName.F)))
                .filter(PRStream.class::isInstance)
                .map(PRStream.class::cast)
                .findFirst();
    }

    private static boolean isNamed(PdfDictionary file, String name) {
        PdfObject given = PdfReader.getPdfObject(file.get(file.contains(PdfName.UF) ? PdfName.UF : PdfName.F));
        return given instanceof PdfString text && text.toUnicodeString().equals(name);
    }

    private static Optional<PdfDictionary> dictionary(PdfDictionary holder, PdfName key) {
        return Optional.ofNullable(holder.getAsDict(key));
    }

    private static byte[] content(PRStream stream, long most) throws IOException, UnreadablePdfException {
        byte[] raw = PdfReader.getStreamBytesRaw(stream);
        byte[] content = unpacked(stream, raw).readNBytes(Math.toIntExact(most + 1));
        if (content.length > most) {
            throw new UnreadablePdfException(Reason.TOO_LARGE);
        }
        return content;
    }

    /** Unpacks while it is read, so that a small file cannot fill the memory. */
    private static InputStream unpacked(PRStream stream, byte[] raw) throws IOException {
        InputStream packed = new ByteArrayInputStream(raw);
        PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
        if (filter == null) {
            return packed;
        }
        if (!filter.toString().replaceAll("[\\[\\] ]", "").equals(PdfName.FLATEDECODE.toString())) {
            throw new IOException("unknown filter " + filter);
        }
        return new InflaterInputStream(packed);
    }
}
