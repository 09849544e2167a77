package io.github.vanthu.samples.agreement;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The picture of a page in shades of gray. */
final class GrayPage {
    private static final Pattern HEAD = Pattern.compile("P5\\s(\\d+) (\\d+)\\s255\\s");
    private static final int DARK = 128;

    private final int width;
    private final int height;
    private final int first;
    private final byte[] pixels;

    private GrayPage(int width, int height, int first, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.first = first;
        this.pixels = pixels;
    }

    /** Reads a picture in the format PGM, as pdftoppm writes it. */
    static GrayPage of(byte[] pgm) {
        String start = new String(pgm, 0, Math.min(40, pgm.length), StandardCharsets.ISO_8859_1);
        Matcher head = HEAD.matcher(start);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("no PGM picture: " + start);
        }
        return new GrayPage(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2)), head.end(), pgm);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean dark(int x, int y) {
        return (pixels[first + y * width + x] & 0xFF) < DARK;
    }
}
