package io.github.vanthu.docx;

import io.github.vanthu.document.StyleSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes frames ahead of rendering, so that no render of a bundled format waits for docx4j.
 *
 * <p>Example, when an application is packaged: {@code FrameMaker.write(sheets, classes.resolve("vanthu/frames"))}; the
 * folder is then the class path resource where a {@link FrameStore} looks first.
 */
public final class FrameMaker {
    /** The language of all documents of the state. */
    private static final String LANGUAGE = "vi-VN";

    private FrameMaker() {}

    /**
     * Writes the frames of style sheets, each as {@code <key>.zip}; equal sheets give one file.
     *
     * @param sheets the style sheets
     * @param folder where to write, made at need; older files of the same name are replaced
     * @return the files in the order of the sheets
     * @throws IOException if the folder cannot be written
     */
    public static List<Path> write(List<StyleSheet> sheets, Path folder) throws IOException {
        FrameCache files = new FrameCache(folder);
        List<Path> written = new ArrayList<>();
        for (StyleSheet sheet : sheets) {
            written.add(files.write(new FrameBuilder(new FrameKey(sheet, LANGUAGE)).build()));
        }
        return written;
    }
}
