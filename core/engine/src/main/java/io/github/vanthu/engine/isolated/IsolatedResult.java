package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.model.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of rendering one plan apart (kết quả kết xuất). */
public final class IsolatedResult {
    private final List<Problem> problems;
    private final Map<Format, byte[]> files;

    IsolatedResult(List<Problem> problems, Map<Format, byte[]> files) {
        this.problems = List.copyOf(problems);
        this.files = files.isEmpty() ? Map.of() : new EnumMap<>(files);
    }

    static IsolatedResult failed(Problem problem) {
        return new IsolatedResult(List.of(problem), Map.of());
    }

    /** Returns everything that was found, sorted by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether there is no error, so that everything asked for was written. */
    public boolean successful() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** Returns the bytes of a written file, or nothing if there are errors or the format was not asked for. */
    public Optional<byte[]> file(Format format) {
        return Optional.ofNullable(files.get(format)).map(byte[]::clone);
    }

    /** Returns the files without copying them, for the codec. */
    Map<Format, byte[]> files() {
        return files;
    }
}
