package io.github.vanthu.testkit;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists what the classes of a plugin use and must leave alone, as problems. */
final class CodeChecks {
    private CodeChecks() {}

    static List<Problem> uses(Path code) throws IOException {
        return JarScan.of(code).stream().map(CodeChecks::problem).toList();
    }

    private static Problem problem(ForbiddenUse use) {
        String where = use.method().isEmpty() ? use.type() : use.type() + "." + use.method();
        return Problem.error(
                "CONTRACT-023",
                new Place(use.file(), use.line(), use.line() == 0 ? 0 : 1, ""),
                where,
                use.used(),
                use.kind().vietnamese(),
                use.kind().english());
    }
}
