package io.github.vanthu.engine;

import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What a finished file carries (dữ liệu lấy lại từ văn bản).
 *
 * <p>There is no plan if the printed text was changed after the file was made: the problems then list each change.
 */
public final class Extraction {
    private final Optional<byte[]> plan;
    private final Optional<Facts> facts;
    private final List<Problem> problems;

    Extraction(Optional<byte[]> plan, Optional<Facts> facts, List<Problem> problems) {
        this.plan = plan;
        this.facts = facts;
        this.problems = List.copyOf(problems);
    }

    static Extraction failed(Problem problem) {
        return new Extraction(Optional.empty(), Optional.empty(), List.of(problem));
    }

    /** Returns the plan as JSON, if nothing is wrong; nobody changes the bytes. */
    public Optional<byte[]> plan() {
        return plan;
    }

    /** Returns how the file was made, if that is known. */
    public Optional<Facts> facts() {
        return facts;
    }

    /** Returns what is wrong or noteworthy; the changes of the text are errors at places in the plan. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether the plan is there. */
    public boolean successful() {
        return plan.isPresent();
    }

    /**
     * How a file was made.
     *
     * @param vanthu version of the engine
     * @param profile identifier of the format profile
     * @param plugin identifier of the province's format, or {@code national}
     * @param pluginVersion digits that change with what the format says
     * @param stage where the paper stood, if that was asked for
     * @param medium in which form it is issued
     * @param annexes whether annexes stand in files of their own
     * @param signatureFields whether the PDF has fields for signatures
     */
    public record Facts(
            String vanthu,
            String profile,
            String plugin,
            String pluginVersion,
            Optional<Stage> stage,
            Medium medium,
            RenderOptions.AnnexFiles annexes,
            boolean signatureFields) {
        static Facts of(PlanEnvelope envelope) {
            PlanEnvelope.Options options = envelope.options();
            return new Facts(
                    envelope.vanthu(),
                    envelope.profile(),
                    envelope.plugin().id(),
                    envelope.plugin().version(),
                    options.stage(),
                    options.medium(),
                    options.annexes(),
                    options.signatureFields());
        }

        /** Returns the options that give the same files again. */
        public RenderOptions options(java.util.Set<Format> formats) {
            return new RenderOptions(formats, stage, medium, annexes, formats, signatureFields, Optional.empty());
        }
    }
}
