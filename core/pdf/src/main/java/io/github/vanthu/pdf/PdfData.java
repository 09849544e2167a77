package io.github.vanthu.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import io.github.vanthu.pdf.PdfReadException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Reads the data that a PDF was made from: its attachment {@code plan.json} (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).
 *
 * <p>Later additions, such as signatures, do not matter.
 */
public final class PdfData {
    private static final String NAME = "plan.json";
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final int HEADER = 1024;

    private PdfData() {}

    /** Returns whether bytes begin like a PDF. */
    public static boolean isPdf(byte[] file) {
        String head = new String(
                file, 0, Math.min(file.length, HEADER), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /**
     * Returns the attached data, or nothing if there are none.
     *
     * @param pdf the file
     * @param mostBytes how many bytes the data may have
     * @throws PdfReadException if the file or the attachment cannot be read
     */
    public static Optional<byte[]> read(byte[] pdf, long mostBytes) throws PdfReadException {
        Optional<PRStream> stream = Optional.empty();
        try {
            PdfReader reader = new PdfReader(new RandomAccessFileOrArray(pdf), new byte[0]);
            stream = attachment(reader);
            return stream.isEmpty() ? Optional.empty() : Optional.of(content(stream.get(), mostBytes));
        } catch (PdfReadException e) {
            throw e;
        } catch (BadPasswordException e) {
            throw new PdfReadException(Kind.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PdfReadException(stream.isPresent() ? Kind.DAMAGED_DATA : Kind.DAMAGED);
        }
    }

    private static Optional<PRStream> attachment(PdfReader reader) {
        PdfArray files = reader.getCatalog().getAsArray(ASSOCIATED);
        for (int i = 0; files != null && i < files.size(); i++) {
            PdfDictionary file = files.getAsDict(i);
            if (file != null && NAME.equals(name(file))) {
                return stream(file);
            }
        }
        return Optional.empty();
    }

    private static String name(PdfDictionary file) {
        PdfString name = file.getAsString(PdfName.UF);
        PdfString plain = name == null ? file.getAsString(PdfName.F) : name;
        return plain == null ? "" : plain.toUnicodeString();
    }

    private static Optional<PRStream> stream(PdfDictionary file) {
        PdfDictionary embedded = file.getAsDict(PdfName.EF);
        PdfObject content = embedded == null ? null : PdfReader.getPdfObject(embedded.get(PdfName.F));
        return Optional.ofNullable(content instanceof PRStream stream ? stream : null);
    }

    /** Unpacks no more than is allowed. */
    private static byte[] content(PRStream stream, long mostBytes) throws IOException {
        byte[] raw = PdfReader.getStreamBytesRaw(stream);
        PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
        PdfObject single = filter instanceof PdfArray filters && filters.size() == 1 ? filters.getDirectObject(0) : filter;
        if (single != null && !PdfName.FLATEDECODE.equals(single)) {
            throw new PdfReadException(Kind.DAMAGED_DATA);
        }
        InputStream bytes = new ByteArrayInputStream(raw);
        try (InputStream in = single == null ? bytes : new InflaterInputStream(bytes)) {
            byte[] content = in.readNBytes((int) mostBytes + 1);
            if (content.length > mostBytes) {
                throw new PdfReadException(Kind.TOO_LARGE);
            }
            return content;
        }
    }
}
