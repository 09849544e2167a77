package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vanthu check}: holds finished documents against the rules of form and their figures against each other.
 *
 * <p>No field and no method may name a type of the checker: every run of the command looks at this class, and only this one may load it.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.documents")
    List<Path> documents = List.of();

    @Option(names = "--rules", paramLabel = "auto|nd30|tt01-2011", descriptionKey = "option.rules")
    RuleChoice rules = RuleChoice.AUTO;

    @Option(names = "--workbook", paramLabel = "XLSX", descriptionKey = "option.checkWorkbook")
    Optional<Path> workbook = Optional.empty();

    @Option(names = "--annotate", paramLabel = "OUT.docx", descriptionKey = "option.annotate")
    Optional<Path> annotated = Optional.empty();

    @Option(names = "--fix", paramLabel = "OUT.docx", descriptionKey = "option.fix")
    Optional<Path> mended = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.checkFormat")
    MessageFormat messages = MessageFormat.TEXT;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** The rules to hold a document against. */
    enum RuleChoice {
        /** Those in force on the document's day. */
        AUTO("auto", ""),
        /** Nghị định 30/2020/NĐ-CP. */
        ND30("nd30", "nd30-2020"),
        /** Thông tư 01/2011/TT-BNV. */
        TT01_2011("tt01-2011", "tt01-2011");

        private final String name;
        private final String id;

        RuleChoice(String name, String id) {
            this.name = name;
            this.id = id;
        }

        /** Returns the identifier of the rules; nothing to choose by the day. */
        Optional<String> id() {
            return Optional.of(id).filter(found -> !found.isEmpty());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Override
    public Integer call() {
        Optional<Problem> mistake = mistake();
        if (mistake.isPresent()) {
            session.textProblems().print(mistake.get());
            return ExitCode.USAGE.number();
        }
        DocumentCheck check = new DocumentCheck(session, messages, rules.id(), workbook);
        return check.run(documents, new DocumentCheck.Copies(absolute(annotated), absolute(mended)))
                .number();
    }

    /** Copies are made of one Word file, beside it. */
    private Optional<Problem> mistake() {
        if (annotated.isEmpty() && mended.isEmpty()) {
            return Optional.empty();
        }
        String option = annotated.isPresent() ? "--annotate" : "--fix";
        if (documents.size() > 1) {
            return Optional.of(Problem.error("USAGE-016", Place.NONE, option));
        }
        if (named(documents.get(0), ".pdf")) {
            return Optional.of(Problem.error("USAGE-017", Place.NONE, option));
        }
        return clash();
    }

    private Optional<Problem> clash() {
        List<Path> files = Stream.of(
                        Optional.of(documents.get(0).toAbsolutePath().normalize()),
                        workbook.map(Path::toAbsolutePath).map(Path::normalize),
                        absolute(annotated),
                        absolute(mended))
                .flatMap(Optional::stream)
                .toList();
        return files.stream()
                .filter(file -> files.stream()
                                .filter(other -> SameFile.are(file, other))
                                .count()
                        > 1)
                .findFirst()
                .map(file -> Problem.error("USAGE-018", Place.NONE, file.toString()));
    }

    private Optional<Path> absolute(Optional<Path> target) {
        return target.map(session.folder()::resolve).map(Path::toAbsolutePath).map(Path::normalize);
    }

    private static boolean named(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
