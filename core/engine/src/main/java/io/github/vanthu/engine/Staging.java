package io.github.vanthu.engine;

import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a paper prints of a plan at its stage (giai đoạn của văn bản).
 *
 * <p>The plan loses what the stage leaves blank, so that the templates of provinces need not know of stages.
 *
 * @param stage the stage that templates are told
 * @param plan the plan as it is printed
 * @param problems what the stage lacks, as errors, and what it does not print, as information
 */
record Staging(Stage stage, Plan plan, List<Problem> problems) {
    private static final int MOST_DRAFTS = 99;

    /**
     * Puts a plan at a stage.
     *
     * @param asked the stage; without it the plan prints what it has, and is a draft if it is marked as one or lacks its
     *     number or a part of its date
     */
    static Staging of(Plan plan, Optional<Stage> asked) {
        List<Problem> problems = new ArrayList<>(draftNumber(plan));
        asked.ifPresent(stage -> problems.addAll(stage == Stage.ISSUED ? lacking(plan) : held(plan, stage)));
        asked.filter(stage -> stage != Stage.DRAFT).ifPresent(stage -> problems.addAll(mark(plan, stage)));
        Plan printed = asked.map(stage -> printed(plan, stage)).orElse(plan);
        return new Staging(asked.orElseGet(() -> ofData(plan)), printed, List.copyOf(problems));
    }

    /** Returns the pointers of the data that the problems tell of. */
    Set<String> told() {
        return problems.stream()
                .map(problem -> "#" + problem.place().pointer())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stage ofData(Plan plan) {
        boolean ready = plan.number().isPresent() && plan.date().complete().isPresent();
        return ready && !plan.drafted() ? Stage.ISSUED : Stage.DRAFT;
    }

    private static Plan printed(Plan plan, Stage stage) {
        PartialDate open = new PartialDate(plan.date().year(), plan.date().month(), OptionalInt.empty());
        return switch (stage) {
            case DRAFT ->
                (plan.drafted() ? plan : plan.withDraft(plan.draftMark())).withNumberAndDate(Optional.empty(), open);
            case SIGN -> plan.withoutDraftMark().withNumberAndDate(Optional.empty(), open);
            case ISSUED -> plan.withoutDraftMark();
        };
    }

    private static List<Problem> draftNumber(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        plan.draftNumber()
                .filter(count -> count < 1 || count > MOST_DRAFTS)
                .map(count -> Problem.error("STAGE-007", at("/draftNumber"), String.valueOf(count)))
                .ifPresent(problems::add);
        if (plan.draft().isPresent() && plan.draftNumber().isPresent()) {
            String count = String.valueOf(plan.draftNumber().get());
            problems.add(Problem.info("STAGE-006", at("/draftNumber"), count, plan.draftMark()));
        }
        return problems;
    }

    private static List<Problem> lacking(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        if (plan.number().isEmpty()) {
            problems.add(Problem.error("STAGE-001", at("/number")));
        }
        if (plan.date().complete().isEmpty()) {
            problems.add(Problem.error("STAGE-002", at("/date")));
        }
        return problems;
    }

    private static List<Problem> held(Plan plan, Stage stage) {
        List<Problem> problems = new ArrayList<>();
        plan.number()
                .map(number -> Problem.info("STAGE-003", at("/number"), number, word(stage)))
                .ifPresent(problems::add);
        if (plan.date().day().isPresent()) {
            problems.add(Problem.info("STAGE-004", at("/date"), plan.date().dayText(""), word(stage)));
        }
        return problems;
    }

    private static List<Problem> mark(Plan plan, Stage stage) {
        return plan.drafted()
                ? List.of(Problem.info(
                        "STAGE-005",
                        at(plan.draft().isPresent() ? "/draft" : "/draftNumber"),
                        plan.draftMark(),
                        word(stage)))
                : List.of();
    }

    private static Place at(String pointer) {
        return new Place("", 0, 0, pointer);
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
