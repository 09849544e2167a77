package io.github.vanthu.check;

import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What checking a finished document brought (kết quả kiểm tra).
 *
 * @param paper the document as it was recognised; absent if the file cannot be read
 * @param ruleSet identifier of the rules it was held against, such as {@code nd30-2020}; empty if the file cannot be read
 * @param findings what is wrong, in reading order
 * @param obstacle why the file cannot be read
 */
public record CheckReport(Optional<Paper> paper, String ruleSet, List<Finding> findings, Optional<Problem> obstacle) {
    /** Copies the findings. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Returns whether there is an error. */
    public boolean faulty() {
        return obstacle.isPresent()
                || findings.stream().anyMatch(found -> found.problem().isError());
    }
}
