package io.github.vanthu.template;

import io.github.vanthu.model.Problem;
import io.github.vanthu.template.internal.tree.Budget;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps whoever waits for a template from waiting for ever.
 *
 * <p>Steps, output and depth are counted inside the rendering and end it. Some expressions cannot be ended, such as
 * {@code (1..100000000)?map(…)}: these are left to their thread, which ends with the process or at its next step.
 *
 * @param limits what one rendering may use
 */
record Wall(RenderLimits limits) {
    static final Set<String> RUNAWAYS = Set.of("TEMPLATE-011", "TEMPLATE-018", "TEMPLATE-023", "TEMPLATE-024");

    /**
     * Does work behind the wall.
     *
     * @param format the format whose templates are at work
     * @param work what is done
     * @param stopped what the result is if it takes too long
     */
    <T> T run(String format, RenderThread.Work<T> work, Function<Problem, T> stopped) {
        Budget budget = new Budget(format, limits.characters(), limits.steps(), limits.depth());
        RenderThread<T> thread = new RenderThread<>(budget, work);
        thread.start();
        try {
            Optional<T> result = thread.await(limits.time());
            return result.orElseGet(() -> abandoned(budget, budget.timeOver(seconds(limits.time())), stopped));
        } catch (OutOfMemoryError e) {
            // The thread has ended, so that what it had built is free again.
            return stopped.apply(budget.memoryFull());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return abandoned(budget, budget.cancelled(), stopped);
        }
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.toSeconds());
    }

    private static <T> T abandoned(Budget budget, Problem problem, Function<Problem, T> stopped) {
        budget.abandon();
        return stopped.apply(problem);
    }
}
