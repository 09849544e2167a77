package io.github.vanthu.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Optional;

/** Writes an attachment as the source of a document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). */
final class EmbeddedFile {
    private static final PdfName SPECIFICATION = new PdfName("Filespec");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName SOURCE = new PdfName("Source");
    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");

    private EmbeddedFile() {}

    /** Embeds an attachment; it was changed on the day of the document, if that has one. */
    static void write(PdfWriter writer, Attachment attachment, Optional<PdfString> date) throws IOException {
        PdfIndirectReference file = writer.addToBody(stream(attachment, date)).getIndirectReference();
        PdfIndirectReference specification =
                writer.addToBody(specification(attachment, file)).getIndirectReference();
        PdfString name = new PdfString(attachment.name(), PdfObject.TEXT_UNICODE);
        PdfArray names = new PdfArray(name);
        names.add(specification);
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(ASSOCIATED_FILES, new PdfArray(specification));
        catalog.put(PdfName.NAMES, holding(PdfName.EMBEDDEDFILES, holding(PdfName.NAMES, names)));
    }

    private static PdfDictionary holding(PdfName key, PdfObject value) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(key, value);
        return dictionary;
    }

    private static PdfStream stream(Attachment attachment, Optional<PdfString> date) throws IOException {
        PdfDictionary params = holding(PdfName.SIZE, new PdfNumber(attachment.content().length));
        date.ifPresent(day -> params.put(PdfName.MODDATE, day));
        params.put(new PdfName("CheckSum"), new PdfString(Fingerprint.checksum(attachment)).setHexWriting(true));
        PdfStream stream = new PdfStream(attachment.content());
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
        stream.put(PdfName.PARAMS, params);
        stream.flateCompress();
        return stream;
    }

    private static PdfDictionary specification(Attachment attachment, PdfIndirectReference file) {
        PdfDictionary specification = new PdfDictionary(SPECIFICATION);
        specification.put(PdfName.F, new PdfString(attachment.name()));
        specification.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
        specification.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
        specification.put(RELATIONSHIP, SOURCE);
        PdfDictionary files = holding(PdfName.F, file);
        files.put(PdfName.UF, file);
        specification.put(PdfName.EF, files);
        return specification;
    }
}
