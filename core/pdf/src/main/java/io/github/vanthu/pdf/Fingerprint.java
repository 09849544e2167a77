package io.github.vanthu.pdf;

import io.github.vanthu.document.Document.Properties;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Mark;
import io.github.vanthu.typeset.Page;
import io.github.vanthu.typeset.TextMark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Sums up a document's text, so that equal documents get equal identifiers and others do not. */
final class Fingerprint {
    private static final int LENGTH = 16;
    private static final String SHA_256 = "SHA-256";

    private Fingerprint() {}

    /** Returns 16 bytes for a document. */
    static byte[] of(Properties properties, Layout layout, PdfExtras extras) {
        MessageDigest digest = digest(SHA_256);
        digest.update(properties.toString().getBytes(StandardCharsets.UTF_8));
        for (Page page : layout.pages()) {
            digest.update((byte) 0);
            page.marks().forEach(mark -> update(digest, mark));
        }
        extras.data().ifPresent(data -> digest.update(data.content()));
        digest.update(extras.fields().toString().getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    /** Returns the checksum of an attachment that ISO 32000-1, table 46 asks for, MD5. */
    static byte[] checksum(Attachment attachment) {
        return digest("MD5").digest(attachment.content());
    }

    /** Returns 16 bytes for a text. */
    static byte[] of(String text) {
        return Arrays.copyOf(digest(SHA_256).digest(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }

    private static void update(MessageDigest digest, Mark mark) {
        if (mark instanceof TextMark text) {
            digest.update(text.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
