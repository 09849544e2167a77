package io.github.vanthu.cli;

import io.github.vanthu.check.Finding;
import io.github.vanthu.model.Severity;
import java.util.Collection;

/**
 * How many findings there are of each severity.
 *
 * @param errors errors (lỗi)
 * @param warnings warnings (cảnh báo)
 * @param hints hints (gợi ý)
 */
record FindingCount(long errors, long warnings, long hints) {
    static FindingCount of(Collection<Finding> findings) {
        return new FindingCount(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static long count(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(found -> found.problem().severity() == severity)
                .count();
    }
}
