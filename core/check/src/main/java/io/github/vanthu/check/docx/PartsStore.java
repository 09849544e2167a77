package io.github.vanthu.check.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;
import org.jspecify.annotations.Nullable;

/** Lets docx4j see the parts that were checked and nothing else; it reads only. */
final class PartsStore implements PartStore {
    private final CheckedParts parts;

    /** Makes a store. */
    PartsStore(CheckedParts parts) {
        this.parts = parts;
    }

    @Override
    public @Nullable InputStream loadPart(String name) {
        return parts.find(name).map(ByteArrayInputStream::new).orElse(null);
    }

    @Override
    public long getPartSize(String name) {
        return parts.find(name).map(content -> content.length).orElse(-1);
    }

    @Override
    public void rename(PartName from, PartName to) {
        throw readOnly();
    }

    @Override
    public void setOutputStream(OutputStream out) {
        throw readOnly();
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) {
        throw readOnly();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void saveJaxbXmlPart(JaxbXmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
        throw readOnly();
    }

    @Override
    public void saveXmlPart(XmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveBinaryPart(Part part) {
        throw readOnly();
    }

    @Override
    public void finishSave() {
        throw readOnly();
    }

    @Override
    public void setSourcePartStore(PartStore source) {
        // The parts are here already.
    }

    @Override
    public void dispose() {
        // Nothing is open.
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the parts of a checked file are only read");
    }
}
