package io.github.vanthu.docx;

/** Names of namespaces, relationship types and content types (ECMA-376 Part 1, annex A and section 15). */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String EXTENDED_PROPERTIES =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    static final String CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    static final String VARIANT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Namespaces() {}

    /** Returns the content type of a part of the word processor, such as {@code styles}. */
    static String wordType(String part) {
        return WORD_TYPE + part + "+xml";
    }

    /** Returns the type of a relationship of an office document, such as {@code styles}. */
    static String relationship(String kind) {
        return RELATIONSHIPS + "/" + kind;
    }
}
