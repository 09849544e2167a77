package io.github.vanthu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of the command with captured output. */
record Run(int exit, String out, String err) {

    /** Runs in a folder under UTF-8. */
    static Run in(Path folder, String... arguments) {
        return with(folder, FileOperations.REAL, "UTF-8", arguments);
    }

    static Run with(Path folder, FileOperations files, String encoding, String... arguments) {
        return with(folder, files, encoding, () -> false, arguments);
    }

    /** Runs a command that goes on, for as many rounds as asked for. */
    static Run watching(Path folder, Rounds rounds, String... arguments) {
        return with(folder, FileOperations.REAL, "UTF-8", rounds, arguments);
    }

    private static Run with(Path folder, FileOperations files, String encoding, Rounds rounds, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Application application = new Application(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString(),
                        "HOME",
                        folder.resolve("home").toString()),
                Map.of("stdout.encoding", encoding, "stderr.encoding", encoding)::get,
                folder,
                files,
                rounds);
        int exit = application.run(arguments);
        Charset charset = Charset.forName(encoding);
        return new Run(exit, out.toString(charset), err.toString(charset));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
