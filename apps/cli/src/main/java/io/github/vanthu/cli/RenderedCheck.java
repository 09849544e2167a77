package io.github.vanthu.cli;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks what was rendered before it is written; only {@code render --check} loads this class and the checker behind it. */
final class RenderedCheck {
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(docx|pdf)");

    private final MessageFormat messages;
    private final Session session;
    private final Path folder;

    RenderedCheck(Session session, MessageFormat messages, Path folder) {
        this.session = session;
        this.messages = messages;
        this.folder = folder;
    }

    /** Prints what is wrong with files by their names; returns whether none has an error. */
    boolean passes(Map<String, byte[]> contents) {
        boolean passed = true;
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            boolean document = DOCUMENT.matcher(file.getKey()).matches();
            passed &= !document || passes(folder.resolve(file.getKey()).toString(), file.getValue());
        }
        return passed;
    }

    private boolean passes(String name, byte[] file) {
        CheckReport report = Checker.check(name, file, CheckOptions.USUAL);
        report.obstacle().ifPresent(messages.printer(session)::print);
        if (!report.findings().isEmpty()) {
            printer().print(name, report);
        }
        return !report.faulty();
    }

    /** Beside rendering, findings are problems and stand where those of the data stand. */
    private FindingPrinter printer() {
        return messages == MessageFormat.JSON
                ? FindingPrinter.of(session, messages)
                : new TextFindings(session.err(), session.wording());
    }
}
