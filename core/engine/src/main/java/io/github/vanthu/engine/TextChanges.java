package io.github.vanthu.engine;

import io.github.vanthu.docx.PrintedBlock;
import io.github.vanthu.docx.PrintedBlock.Kind;
import io.github.vanthu.docx.PrintedBlock.PrintedCell;
import io.github.vanthu.docx.PrintedText;
import io.github.vanthu.engine.BlockAlignment.Step;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what was changed in the printed text of a file, paragraph by paragraph, cell by cell and figure by figure. */
final class TextChanges {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern BARE_FIGURE = Pattern.compile("-?\\d+(?:[.,]\\d+)*%?");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private String last = "";
    private int more;

    TextChanges(String file) {
        this.file = file;
    }

    /** Returns the changes as errors at pointers into the plan, in reading order. */
    List<Problem> of(PrintedText before, PrintedText after) {
        for (Step step : BlockAlignment.of(before.blocks(), after.blocks())) {
            step.before().ifPresent(block -> last = pointer(block));
            if (step.before().isEmpty()) {
                added(step.after().orElseThrow());
            } else if (step.after().isEmpty()) {
                removed(step.before().get());
            } else {
                changed(step.before().get(), step.after().get());
            }
        }
        if (more > 0) {
            problems.add(Problem.info("EXTRACT-021", Place.file(file), String.valueOf(more)));
        }
        return List.copyOf(problems);
    }

    private void added(PrintedBlock block) {
        report(block.kind() == Kind.ROW ? "EXTRACT-015" : "EXTRACT-013", last, Excerpt.of(spoken(block)));
    }

    private void removed(PrintedBlock block) {
        report(block.kind() == Kind.ROW ? "EXTRACT-014" : "EXTRACT-012", last, Excerpt.of(spoken(block)));
    }

    private void changed(PrintedBlock before, PrintedBlock after) {
        if (before.cells().size() != after.cells().size()) {
            changed(new PrintedCell(spoken(before), last), spoken(after));
            return;
        }
        for (int i = 0; i < before.cells().size(); i++) {
            changed(before.cells().get(i), after.cells().get(i).text());
        }
    }

    private void changed(PrintedCell before, String after) {
        if (before.text().equals(after)) {
            return;
        }
        String pointer = before.pointer().isEmpty() ? last : before.pointer();
        boolean bare = BARE_FIGURE.matcher(before.text()).matches()
                && BARE_FIGURE.matcher(after).matches();
        if (!bare) {
            report("EXTRACT-010", pointer, Excerpt.of(before.text(), after), Excerpt.of(after, before.text()));
        }
        figures(pointer, numbers(before.text()), numbers(after));
    }

    private void figures(String pointer, List<String> before, List<String> after) {
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                report("EXTRACT-011", pointer, before.get(i), after.get(i));
            }
        }
    }

    private static List<String> numbers(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String spoken(PrintedBlock block) {
        return block.texts().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** Returns the datum that the block prints, or else the one of the block before it. */
    private String pointer(PrintedBlock block) {
        return block.cells().stream()
                .map(PrintedCell::pointer)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse(last);
    }

    private void report(String code, String pointer, String... arguments) {
        if (problems.size() >= Limit.PROBLEMS.value()) {
            more++;
            return;
        }
        String plain = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        problems.add(Problem.error(code, new Place(file, 0, 0, plain), arguments));
    }
}
