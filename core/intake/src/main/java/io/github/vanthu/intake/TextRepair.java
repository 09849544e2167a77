package io.github.vanthu.intake;

import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.orthography.TextExamination;
import io.github.vanthu.orthography.TextFinding;

/**
 * Mends the texts of data files and reports each kind of repair once for each text, at the place of the first.
 *
 * <p>Texts leave in Unicode NFC, converted from older encodings, with ư for the look-alike ƣ (U+01A3), without invisible
 * characters and tabs. Words that look wrong are reported and stay.
 */
final class TextRepair {
    private static final String NO_FONT = "";

    private final SourceText source;
    private final Findings findings;

    TextRepair(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Returns the mended text of a scalar. */
    String repaired(Node.Scalar scalar, String pointer) {
        TextExamination examination = TextExamination.of(scalar.text(), NO_FONT);
        examination.findings().forEach(finding -> findings.add(problem(finding, scalar, pointer)));
        return examination.text();
    }

    private Problem problem(TextFinding finding, Node.Scalar scalar, String pointer) {
        Severity severity = Severity.valueOf(finding.kind().gravity().name());
        Position at = source.find(shown(finding.excerpt()), scalar);
        return new Problem(finding.kind().code(), severity, source.place(at, pointer), finding.arguments());
    }

    private static String shown(String excerpt) {
        return excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
    }
}
