package io.github.vanthu.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The form in which frames are kept: a zip of the parts behind a list that tells what each of them is.
 *
 * <p>The list holds the SHA-256 of each part, so that a damaged archive is known before anything of it is used.
 */
final class FrameArchive {
    private static final String LIST = "frame.txt";
    private static final int COLUMNS = 5;
    private static final int MAX_BYTES = 4 << 20;

    private FrameArchive() {}

    /** Writes a frame; the stream stays open. */
    static void write(Frame frame, OutputStream out) throws IOException {
        try (PackageStream zip = new PackageStream(out)) {
            zip.part(LIST, list(frame));
            for (FramePart part : frame.parts()) {
                zip.part(part.name(), part.xml());
            }
        }
    }

    /**
     * Reads the frame of a key from an archive.
     *
     * @throws IOException if the archive is damaged, too large or that of another frame
     */
    static Frame read(String key, byte[] archive) throws IOException {
        Map<String, String> entries = entries(archive);
        List<String> lines = entries.getOrDefault(LIST, "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(key)) {
            throw new IOException("not the frame " + key);
        }
        List<FramePart> parts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            parts.add(part(line.split("\t", -1), entries));
        }
        return new Frame(key, parts);
    }

    private static String list(Frame frame) {
        StringBuilder list = new StringBuilder(frame.key()).append('\n');
        for (FramePart part : frame.parts()) {
            String digest = FrameKey.digest(part.xml());
            list.append(String.join("\t", part.id(), part.name(), part.contentType(), part.relationship(), digest));
            list.append('\n');
        }
        return list.toString();
    }

    private static FramePart part(String[] columns, Map<String, String> entries) throws IOException {
        if (columns.length != COLUMNS) {
            throw new IOException("damaged list of a frame");
        }
        String xml = entries.getOrDefault(columns[1], "");
        if (!FrameKey.digest(xml).equals(columns[COLUMNS - 1])) {
            throw new IOException("damaged part of a frame: " + columns[1]);
        }
        return new FramePart(columns[0], columns[1], columns[2], columns[3], xml);
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = limited(zip, left);
                left -= content.length;
                entries.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged name in a frame", e);
        }
        return entries;
    }

    private static byte[] limited(InputStream in, int limit) throws IOException {
        byte[] content = in.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new IOException("frame larger than " + MAX_BYTES + " bytes");
        }
        return content;
    }
}
