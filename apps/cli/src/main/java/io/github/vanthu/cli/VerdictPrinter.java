package io.github.vanthu.cli;

import io.github.vanthu.model.Problem;
import io.github.vanthu.testkit.Verdict;
import io.github.vanthu.testkit.Verdict.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what holding a format against the contract brought: a line for each requirement, below it what broke it. */
final class VerdictPrinter {
    private static final int MOST_SHOWN = 10;

    private final Session session;
    private final MessageFormat messages;

    VerdictPrinter(Session session, MessageFormat messages) {
        this.session = session;
        this.messages = messages;
    }

    void print(List<Verdict> verdicts) {
        if (messages == MessageFormat.JSON) {
            verdicts.forEach(verdict -> session.out().json(json(verdict)));
        } else {
            verdicts.forEach(this::printText);
            session.out().line("");
            session.out().line(conclusion(verdicts));
        }
    }

    private void printText(Verdict verdict) {
        session.out()
                .line(String.format(
                        Locale.ROOT,
                        "%-4s %s: %s",
                        verdict.requirement(),
                        verdict.requirement().title(session.wording().language()),
                        session.wording().word(outcome(verdict))));
        TextOutput indented = session.out().indented("     ");
        List<Problem> shown = verdict.problems().stream().limit(MOST_SHOWN).toList();
        new TextProblems(indented, session.wording()).print(shown);
        if (verdict.problems().size() > shown.size()) {
            String more = String.valueOf(verdict.problems().size() - shown.size());
            indented.line(word("verify.more").replace("{0}", more));
        }
    }

    /** A SHOULD that is broken is no fault. */
    private static String outcome(Verdict verdict) {
        return switch (verdict.outcome()) {
            case PASSED -> "verify.passed";
            case NOT_APPLICABLE -> "verify.notApplicable";
            case FAILED -> verdict.refused() ? "verify.failed" : "verify.unwise";
        };
    }

    private String conclusion(List<Verdict> verdicts) {
        List<String> refused = names(verdicts.stream().filter(Verdict::refused).toList());
        List<String> unwise = names(verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAILED && !verdict.refused())
                .toList());
        String musts = refused.isEmpty() ? word("verify.good") : word("verify.bad") + " " + String.join(", ", refused);
        String shoulds = unwise.isEmpty() ? "" : " " + word("verify.advice") + " " + String.join(", ", unwise) + ".";
        return musts + "." + shoulds;
    }

    private String word(String key) {
        return session.wording().word(key);
    }

    private static List<String> names(List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.requirement().name()).toList();
    }

    private String json(Verdict verdict) {
        JsonProblems problems = new JsonProblems(session.out(), session.wording());
        return "{\"requirement\":" + JsonText.quoted(verdict.requirement().name())
                + ",\"level\":\"" + (verdict.requirement().must() ? "must" : "should") + "\""
                + ",\"outcome\":\"" + verdict.outcome().name().toLowerCase(Locale.ROOT) + "\""
                + ",\"title\":"
                + JsonText.quoted(verdict.requirement().title(session.wording().language()))
                + ",\"problems\":"
                + verdict.problems().stream().map(problems::text).collect(Collectors.joining(",", "[", "]"))
                + "}";
    }
}
