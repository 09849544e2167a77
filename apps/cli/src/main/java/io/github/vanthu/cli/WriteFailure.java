package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says in plain words why a file could not be written. */
final class WriteFailure {
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "quota");
    private static final List<String> FORBIDDEN = List.of("read-only file system", "write protected");

    private WriteFailure() {}

    /** Returns what is wrong when the temporary file beside a target cannot be created or written. */
    static Problem whileWriting(IOException e, Path target) {
        Path folder = folder(target);
        if (says(e, FULL)) {
            return problem("OUTPUT-007", folder);
        }
        if (e instanceof AccessDeniedException || says(e, FORBIDDEN)) {
            return problem("OUTPUT-006", folder);
        }
        return Problem.error("OUTPUT-008", Place.NONE, target.toString(), reason(e));
    }

    /** Returns what is wrong when a finished file cannot take the place of a target. */
    static Problem whileReplacing(IOException e, Path target) {
        if (Files.isDirectory(target)) {
            return problem("OUTPUT-010", target);
        }
        if (!Files.exists(target) || says(e, FULL) || !(e instanceof FileSystemException)) {
            return whileWriting(e, target);
        }
        return Files.isWritable(target)
                ? Problem.error("OUTPUT-005", Place.NONE, target.toString(), program(target))
                : problem("OUTPUT-016", target);
    }

    /** Returns the program that a clerk opens such a file with. */
    private static String program(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "Excel" : "Word";
    }

    private static Problem problem(String code, Path path) {
        return Problem.error(code, Place.NONE, path.toString());
    }

    private static Path folder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target : parent;
    }

    private static boolean says(IOException e, List<String> words) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(message::contains);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
