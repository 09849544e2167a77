package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import io.github.vanthu.regulation.LimitProblem;

/** Says why a file is not read. */
final class Refusal {
    private final String name;

    /** Makes refusals of a file. */
    Refusal(String name) {
        this.name = name;
    }

    UnreadableFileException of(String code) {
        return new UnreadableFileException(Problem.error(code, Place.file(name), name));
    }

    UnreadableFileException of(Limit limit) {
        return new UnreadableFileException(LimitProblem.of("EXTRACT-005", limit, Place.file(name)));
    }

    void unless(boolean within, Limit limit) throws UnreadableFileException {
        if (!within) {
            throw of(limit);
        }
    }
}
