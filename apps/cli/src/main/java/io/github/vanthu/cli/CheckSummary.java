package io.github.vanthu.cli;

import io.github.vanthu.check.CheckReport;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;

/** How many findings a document has and by which rules, in one sentence. */
final class CheckSummary {
    private static final String CODE = "OUTPUT-020";

    private CheckSummary() {}

    /** Returns the summary of a report on a file. */
    static Problem of(String file, CheckReport report, Wording wording) {
        FindingCount count = FindingCount.of(report.findings());
        String act = act(wording, report);
        return Problem.info(
                CODE,
                Place.file(file),
                String.valueOf(count.errors()),
                String.valueOf(count.warnings()),
                String.valueOf(count.hints()),
                act,
                act);
    }

    /** Returns the act whose rules were applied, such as "Nghị định 30/2020/NĐ-CP". */
    static String act(Wording wording, CheckReport report) {
        return wording.word("rules." + report.ruleSet());
    }
}
