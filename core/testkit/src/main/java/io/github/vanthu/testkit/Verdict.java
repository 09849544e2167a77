package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import java.util.List;

/**
 * Whether a format keeps one requirement (kết luận).
 *
 * @param requirement the requirement
 * @param outcome whether it is kept
 * @param problems what broke it, with places and hints in the problem catalogue; empty unless it failed
 */
public record Verdict(Requirement requirement, Outcome outcome, List<Problem> problems) {
    /** What checking a requirement can come to. */
    public enum Outcome {
        /** It is kept. */
        PASSED,
        /** It is broken. */
        FAILED,
        /** It asks nothing of this format, or could not be asked because the format did not load. */
        NOT_APPLICABLE
    }

    /** Copies the problems. */
    public Verdict {
        problems = List.copyOf(problems);
    }

    static Verdict of(Requirement requirement, List<Problem> problems) {
        return new Verdict(requirement, problems.isEmpty() ? Outcome.PASSED : Outcome.FAILED, problems);
    }

    static Verdict notApplicable(Requirement requirement) {
        return new Verdict(requirement, Outcome.NOT_APPLICABLE, List.of());
    }

    /** Returns whether the format must not be used because of this. */
    public boolean refused() {
        return outcome == Outcome.FAILED && requirement.must();
    }
}
