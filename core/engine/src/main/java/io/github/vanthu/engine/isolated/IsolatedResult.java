package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Rendered;
import io.github.vanthu.engine.RenderedFile;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/** What came of rendering one plan apart (kết quả kết xuất). */
public final class IsolatedResult {
    private final Rendered rendered;

    IsolatedResult(Rendered rendered) {
        this.rendered = rendered;
    }

    static IsolatedResult failed(Problem problem) {
        return new IsolatedResult(new Rendered(List.of(), Optional.empty(), List.of(problem)));
    }

    /** Returns everything that was found, sorted by place. */
    public List<Problem> problems() {
        return rendered.problems();
    }

    /** Returns whether there is no error, so that everything asked for was written. */
    public boolean successful() {
        return rendered.successful();
    }

    /**
     * Returns the bytes of the plan's file in a format, or nothing if there are errors or the format was not asked for;
     * annexes in files of their own are in {@link #files()}.
     */
    public Optional<byte[]> file(Format format) {
        return files().stream()
                .filter(file -> file.annex() == 0 && file.format() == format)
                .findFirst()
                .map(file -> file.content().clone());
    }

    /** Returns all files, the plan before its annexes; none if there are errors. */
    public List<RenderedFile> files() {
        return rendered.files();
    }

    /** Returns the data of the paper for the office's records, as JSON, if they were asked for. */
    public Optional<String> metadata() {
        return rendered.metadata();
    }
}
