package io.github.vanthu.template;

import freemarker.core.Environment;
import io.github.vanthu.template.internal.tree.Budget;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one rendering, with a stack of fixed size.
 *
 * <p>FreeMarker asks its thread in each round of a loop and in each call of a macro whether it is interrupted; this thread
 * counts the question as a step of the budget, so that endless loops end at the same step everywhere.
 */
final class RenderThread<T> extends Thread {
    private static final long STACK_BYTES = 4L << 20;

    private final Budget budget;
    private final Work<T> work;
    private @Nullable T result;
    private @Nullable Throwable failure;

    /** What the thread does. */
    @FunctionalInterface
    interface Work<T> {
        T done(Budget budget);
    }

    RenderThread(Budget budget, Work<T> work) {
        super(null, null, "vanthu-template", STACK_BYTES);
        this.budget = budget;
        this.work = work;
        setDaemon(true);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked")
    public void run() {
        try {
            result = work.done(budget);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    @Override
    public boolean isInterrupted() {
        Environment environment = Environment.getCurrentEnvironment();
        if (environment != null && Thread.currentThread() == this) {
            budget.round(environment);
        }
        return super.isInterrupted();
    }

    /**
     * Waits for the result; whatever the work threw is thrown here.
     *
     * @return the result, or nothing if the time is over
     */
    Optional<T> await(Duration time) throws InterruptedException {
        join(time.toMillis());
        if (isAlive()) {
            return Optional.empty();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return Optional.ofNullable(result);
    }
}
