package io.github.vanthu.cli;

import io.github.vanthu.docx.FrameMaker;
import io.github.vanthu.engine.Vanthu;
import java.io.IOException;
import java.nio.file.Path;

/** Makes the frames of every format that is bundled with the command, when the command is packaged. */
public final class BundledFrames {
    private BundledFrames() {}

    /**
     * Writes the frames.
     *
     * @param arguments the folder, which becomes {@code vanthu/frames} on the class path
     */
    public static void main(String[] arguments) throws IOException {
        FrameMaker.write(Vanthu.builder().build().styleSheets(), Path.of(arguments[0]));
    }
}
