package io.github.vanthu.docx;

import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample plan in a JVM of its own. */
final class SampleMaker {
    private SampleMaker() {}

    /** Takes the cache folder and the file to write. */
    public static void main(String[] arguments) throws IOException {
        FrameStore frames = new FrameStore(Path.of(arguments[0]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            new DocxWriter(frames, FontMetrics.liberationSerif()).write(Samples.plan(), out);
        }
    }
}
