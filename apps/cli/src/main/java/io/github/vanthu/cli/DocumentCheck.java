package io.github.vanthu.cli;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.mend.AnnotatedCopy;
import io.github.vanthu.check.mend.MendedCopy;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks finished documents one after the other, prints what is wrong and writes the copies that were asked for. */
final class DocumentCheck {
    private final Session session;
    private final MessageFormat messages;
    private final Optional<String> ruleSet;
    private final Optional<Path> workbook;

    DocumentCheck(Session session, MessageFormat messages, Optional<String> ruleSet, Optional<Path> workbook) {
        this.session = session;
        this.messages = messages;
        this.ruleSet = ruleSet;
        this.workbook = workbook;
    }

    /**
     * Copies to write of the only document.
     *
     * @param annotated where to write it with comments
     * @param mended where to write it with its form mended
     */
    record Copies(Optional<Path> annotated, Optional<Path> mended) {
        boolean any() {
            return annotated.isPresent() || mended.isPresent();
        }
    }

    ExitCode run(List<Path> documents, Copies copies) {
        Optional<Problem> obstacle = workbook.flatMap(PlanFile::obstacle);
        if (obstacle.isPresent()) {
            return refused(obstacle.get(), ExitCode.FAILURE);
        }
        try {
            CheckOptions options = options();
            return documents.stream()
                    .map(document -> check(document, options, copies))
                    .reduce(ExitCode.DONE, ExitCode::or);
        } catch (IOException e) {
            return refused(unreadable(workbook.orElseThrow()), ExitCode.FAILURE);
        }
    }

    private CheckOptions options() throws IOException {
        Optional<CheckOptions.Workbook> sheets = Optional.empty();
        if (workbook.isPresent()) {
            byte[] content = content(workbook.get(), Limit.WORKBOOK_BYTES);
            sheets = Optional.of(new CheckOptions.Workbook(workbook.get().toString(), content));
        }
        return new CheckOptions(ruleSet, sheets);
    }

    /** Reads one byte more than allowed at most, so that whoever reads the content can tell. */
    private static byte[] content(Path file, Limit most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) most.value() + 1);
        }
    }

    private ExitCode check(Path document, CheckOptions options, Copies copies) {
        Optional<Problem> obstacle = PlanFile.obstacle(document);
        if (obstacle.isPresent()) {
            return refused(obstacle.get(), ExitCode.FAILURE);
        }
        try {
            return check(document, content(document, Limit.DOCUMENT_BYTES), options, copies);
        } catch (WritingException e) {
            return refused(e.problem(), ExitCode.FAILURE);
        } catch (IOException e) {
            return refused(unreadable(document), ExitCode.FAILURE);
        }
    }

    private ExitCode check(Path document, byte[] file, CheckOptions options, Copies copies) throws IOException {
        CheckReport report = Checker.check(document.toString(), file, options);
        if (report.obstacle().isPresent()) {
            return refused(report.obstacle().get(), ExitCode.FAULTY);
        }
        if (copies.any() && report.paper().orElseThrow().content().kind() == Content.Kind.PDF) {
            String option = copies.annotated().isPresent() ? "--annotate" : "--fix";
            return refused(Problem.error("USAGE-017", Place.NONE, option), ExitCode.USAGE);
        }
        printer().print(document.toString(), report);
        if (copies.annotated().isPresent()) {
            byte[] copy =
                    AnnotatedCopy.of(file, report.findings(), session.wording().language());
            write(copies.annotated().get(), copy);
        }
        CheckReport left = copies.mended().isPresent()
                ? mend(document, file, report, options, copies.mended().get())
                : report;
        return left.faulty() ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private CheckReport mend(Path document, byte[] file, CheckReport report, CheckOptions options, Path target)
            throws IOException {
        MendedCopy copy = MendedCopy.of(document.toString(), file, report, options);
        write(target, copy.file());
        printer().mended(target.toString(), copy.mends(), copy.after());
        return copy.after();
    }

    private void write(Path target, byte[] content) throws WritingException {
        AtomicFile.put(target, content, session.files());
        announce(target);
    }

    private void announce(Path written) {
        String path = written.toString();
        if (messages == MessageFormat.JSON) {
            session.jsonProblems().print(Problem.info("OUTPUT-015", Place.file(path), path));
        } else {
            session.out().line(session.wording().word("written") + " " + path);
        }
    }

    private FindingPrinter printer() {
        return FindingPrinter.of(session, messages);
    }

    private ExitCode refused(Problem problem, ExitCode code) {
        messages.printer(session).print(problem);
        return code;
    }

    private static Problem unreadable(Path file) {
        return Problem.error("OUTPUT-012", Place.NONE, file.toString());
    }
}
