package io.github.vanthu.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.vanthu.document.Document.Properties;
import java.util.Optional;

/** The document information dictionary (ISO 32000-1, 14.3.3) and the identifier of the file (14.4). */
final class Metadata {
    /** What made the file; the same in the XMP packet. */
    static final String PRODUCER = "Vanthu";

    private Metadata() {}

    static void describe(Document file, Properties properties) {
        file.addTitle(properties.title());
        file.addSubject(properties.subject());
        file.addKeywords(properties.symbol());
        file.addAuthor(properties.author());
        file.addCreator(PRODUCER);
        file.addProducer(PRODUCER);
    }

    /** Replaces what OpenPDF would take from the clock or at random; {@code id} are 16 bytes. */
    static void fix(PdfWriter writer, Properties properties, byte[] id) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        Optional<PdfString> date = date(properties);
        if (date.isPresent()) {
            info.put(PdfName.CREATIONDATE, date.get());
            info.put(PdfName.MODDATE, date.get());
        } else {
            info.remove(PdfName.CREATIONDATE);
            info.remove(PdfName.MODDATE);
        }
    }

    /** Returns the beginning of the document's day in Vietnam, if that is known. */
    static Optional<PdfString> date(Properties properties) {
        String date = properties.date();
        return date.isEmpty()
                ? Optional.empty()
                : Optional.of(new PdfString("D:" + date.replace("-", "") + "000000+07'00'"));
    }
}
