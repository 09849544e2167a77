package io.github.vanthu.pdf;

/** A file embedded in a PDF as the source of its content (tệp đính kèm; ISO 19005-3, 6.8). */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] content;

    /**
     * Makes an attachment.
     *
     * @param name its file name, such as {@code plan.json}
     * @param mediaType its type, such as {@code application/json}
     * @param description what it is, in the language of the document
     * @param content its bytes, which nobody changes later
     */
    public Attachment(String name, String mediaType, String description, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.content = content;
    }

    /** Returns its file name. */
    public String name() {
        return name;
    }

    /** Returns its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns what it is, in the language of the document. */
    public String description() {
        return description;
    }

    /** Returns its bytes, which nobody changes. */
    public byte[] content() {
        return content;
    }
}
