package io.github.vanthu.docx;

import io.github.vanthu.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that a document prints, block by block in reading order, footnotes last (phần chữ được in).
 *
 * <p>Blocks without words are left out; how words are cut into runs, how wide their spaces are and how their letters are
 * composed does not count. So a file that a word processor opened and saved has the same printed text, and the same {@link
 * #digest()}.
 *
 * <p>Example: {@code PrintedText.of(document).digest()}.
 *
 * @param blocks the blocks
 */
public record PrintedText(List<PrintedBlock> blocks) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final char CELL_END = '\u001f';

    /** Copies the list. */
    public PrintedText {
        blocks = List.copyOf(blocks);
    }

    /** Returns what a document prints, with the data that each cell and paragraph comes from. */
    public static PrintedText of(Document document) {
        return new DocumentWords().of(document);
    }

    /** Returns the SHA-256 of the text as 64 hexadecimal digits. */
    public String digest() {
        MessageDigest digest = sha256();
        for (PrintedBlock block : blocks) {
            StringBuilder line = new StringBuilder(block.kind().name());
            block.cells().forEach(cell -> line.append(CELL_END).append(cell.text()));
            digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns characters as they are compared: composed, without invisible ones, one space for all white space. */
    static String normalised(CharSequence characters) {
        String visible = INVISIBLE.matcher(characters).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}
