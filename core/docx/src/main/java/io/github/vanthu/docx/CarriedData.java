package io.github.vanthu.docx;

/** The data that a DOCX carries, with the digest of the text that it printed when it was made (dữ liệu kèm theo). */
public final class CarriedData {
    private final byte[] content;
    private final String textDigest;

    CarriedData(byte[] content, String textDigest) {
        this.content = content;
        this.textDigest = textDigest;
    }

    /** Returns the data, which nobody changes. */
    public byte[] content() {
        return content;
    }

    /** Returns the {@link PrintedText#digest()} of the file as it was made. */
    public String textDigest() {
        return textDigest;
    }
}
