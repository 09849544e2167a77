package io.github.vanthu.cli;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a plan's output files without their ending (mã kế hoạch). */
final class OutputName {
    private static final int MOST_BYTES = 200;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]|^[. -]|[. ]$");
    private static final Pattern DEVICE =
            Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private OutputName() {}

    /** Returns the plan's id, else the name of its file, or of its folder if the file is called {@code plan.*}. */
    static String of(Plan plan, Path file) {
        return plan.id().orElseGet(() -> ofFile(file));
    }

    private static String ofFile(Path file) {
        String name = withoutEnding(String.valueOf(file.getFileName()));
        Optional<Path> folder = Optional.ofNullable(
                        file.toAbsolutePath().normalize().getParent())
                .flatMap(parent -> Optional.ofNullable(parent.getFileName()));
        return name.equals("plan") ? folder.map(Path::toString).orElse(name) : name;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Returns the problem that a plan's name cannot be the name of a file, or nothing. */
    static Optional<Problem> problem(PlanReading reading, Path file) {
        return reading.plan()
                .map(plan -> of(plan, file))
                .filter(name -> !safe(name))
                .map(name -> Problem.error("OUTPUT-003", reading.places().of("#/id"), name));
    }

    /** Returns whether every file system takes the name: no separators, no device of Windows, not too long. */
    static boolean safe(String name) {
        return !name.isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !UNSAFE.matcher(name).find()
                && !DEVICE.matcher(name).matches();
    }
}
