package io.github.vanthu.docx;

import io.github.vanthu.document.Document;
import java.io.IOException;

/** Writes the document properties: what a file manager and an archive show (ECMA-376 Part 1, section 22; Part 2). */
final class PropertyParts {
    static final String CORE = "docProps/core.xml";
    static final String EXTENDED = "docProps/app.xml";
    static final String CUSTOM = "docProps/custom.xml";

    /** Begin of the content types of the extended and the custom properties. */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    /** Name of the custom property that holds number and symbol (số, ký hiệu). */
    private static final String SYMBOL = "Số, ký hiệu";

    /** Format of all custom properties, and their first identifier (ECMA-376 Part 1, section 22.3). */
    private static final String CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final int FIRST_CUSTOM_ID = 2;

    private final Document.Properties properties;

    PropertyParts(Document.Properties properties) {
        this.properties = properties;
    }

    /** Writes the three parts. */
    void write(PackageStream zip) throws IOException {
        core(zip);
        extended(zip);
        custom(zip);
    }

    private void core(PackageStream zip) throws IOException {
        try (Markup out = new Markup(zip.begin(CORE))) {
            out.start("cp:coreProperties").attribute("xmlns:cp", Namespaces.CORE_PROPERTIES);
            out.attribute("xmlns:dc", Namespaces.DUBLIN_CORE);
            out.attribute("xmlns:dcterms", Namespaces.DUBLIN_CORE_TERMS);
            out.attribute("xmlns:xsi", Namespaces.SCHEMA_INSTANCE);
            known(out, "dc:title", properties.title());
            known(out, "dc:subject", properties.subject());
            known(out, "dc:creator", properties.author());
            known(out, "cp:keywords", properties.symbol());
            known(out, "dc:language", properties.language());
            known(out, "cp:lastModifiedBy", properties.author());
            date(out, "dcterms:created");
            date(out, "dcterms:modified");
            out.end();
        }
    }

    private void extended(PackageStream zip) throws IOException {
        try (Markup out = new Markup(zip.begin(EXTENDED))) {
            out.start("Properties").attribute("xmlns", Namespaces.EXTENDED_PROPERTIES);
            out.element("Application", "Vanthu");
            known(out, "Company", properties.author());
            out.end();
        }
    }

    private void custom(PackageStream zip) throws IOException {
        try (Markup out = new Markup(zip.begin(CUSTOM))) {
            out.start("Properties").attribute("xmlns", Namespaces.CUSTOM_PROPERTIES);
            out.attribute("xmlns:vt", Namespaces.VARIANT_TYPES);
            if (!properties.symbol().isEmpty()) {
                out.start("property").attribute("fmtid", CUSTOM_FORMAT);
                out.attribute("pid", FIRST_CUSTOM_ID).attribute("name", SYMBOL);
                out.element("vt:lpwstr", properties.symbol()).end();
            }
            out.end();
        }
    }

    private static void known(Markup out, String name, String value) {
        if (!value.isEmpty()) {
            out.element(name, value);
        }
    }

    private void date(Markup out, String name) {
        if (!properties.date().isEmpty()) {
            out.start(name).attribute("xsi:type", "dcterms:W3CDTF");
            out.text(properties.date() + "T00:00:00Z").end();
        }
    }
}
