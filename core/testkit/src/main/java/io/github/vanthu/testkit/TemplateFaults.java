package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvinceFormat;
import java.util.List;

/** Looks over the templates of a format without a plan. */
final class TemplateFaults {
    private TemplateFaults() {}

    static List<Problem> of(Candidate candidate, ProvinceFormat format) {
        return List.of();
    }
}
