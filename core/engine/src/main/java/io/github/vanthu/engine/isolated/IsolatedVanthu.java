package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.template.TemplateRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;

/**
 * Renders plans in warm processes of their own, each with its own memory (kết xuất trong tiến trình riêng).
 *
 * <p>For servers that use packs from people they do not trust: a process that dies, uses up its memory or takes too long
 * becomes a problem of that plan, and the next plan gets another process, one of which stands ready. The files are the same
 * bytes as those of {@link io.github.vanthu.engine.Vanthu}. Safe for use by many threads; at most {@link
 * IsolatedOptions#workers} render at once, the others wait.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (IsolatedVanthu vanthu = new IsolatedVanthu(IsolatedOptions.STANDARD)) {
 *     IsolatedResult result = vanthu.render(Path.of("plan.yaml"), Set.of(Format.PDF));
 * }
 * }</pre>
 */
public final class IsolatedVanthu implements AutoCloseable {
    private final IsolatedOptions options;
    private final ScheduledThreadPoolExecutor watch;
    private final Semaphore permits;
    private final Deque<RenderChild> idle = new ArrayDeque<>();
    private int busy;
    private boolean closed;

    /**
     * Starts as many processes as may render at once; they get ready while other work goes on. One more is started after the
     * first render, to stand ready.
     */
    public IsolatedVanthu(IsolatedOptions options) {
        this.options = options;
        this.permits = new Semaphore(options.workers(), true);
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "vanthu-isolated-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        refill(options.workers());
    }

    /** Renders a plan on disk. */
    public IsolatedResult render(Path plan, Set<Format> formats) {
        return render(PlanFiles.of(plan), formats);
    }

    /**
     * Renders a plan.
     *
     * @param plan the plan; relative paths start from the current folder of this process
     * @param formats the formats to write
     * @return the files and what was found; whatever happens to the process becomes a problem
     * @throws IllegalStateException if this was closed
     */
    public IsolatedResult render(PlanFiles plan, Set<Format> formats) {
        return render(plan, RenderOptions.of(formats));
    }

    /**
     * Renders a plan with options.
     *
     * @param plan the plan; relative paths start from the current folder of this process
     * @param what what is asked for
     * @return the files and what was found; whatever happens to the process becomes a problem
     * @throws IllegalStateException if this was closed
     */
    public IsolatedResult render(PlanFiles plan, RenderOptions what) {
        permits.acquireUninterruptibly();
        try {
            RenderChild child = take();
            IsolatedResult result = child.render(new Codec.Request(plan, what));
            // What a template does cannot always be ended; its process can.
            if (result.problems().stream().anyMatch(TemplateRenderer::isRunaway)) {
                child.end();
            }
            giveBack(child);
            return result;
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            return IsolatedResult.failed(Problem.error("ISOLATED-004", Place.file(plan.name()), reason));
        } finally {
            permits.release();
        }
    }

    private synchronized RenderChild take() throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        idle.removeIf(child -> !child.alive());
        RenderChild child = idle.isEmpty() ? RenderChild.start(options, watch) : idle.removeFirst();
        busy++;
        return child;
    }

    private synchronized void giveBack(RenderChild child) {
        busy--;
        if (closed) {
            child.end();
            return;
        }
        if (child.alive()) {
            idle.addFirst(child);
        }
        refill(options.workers() + 1);
    }

    /** Starts what is missing; if that fails, the next render says why. */
    private synchronized void refill(int wanted) {
        try {
            while (idle.size() + busy < wanted) {
                idle.addLast(RenderChild.start(options, watch));
            }
        } catch (IOException e) {
            // take() starts one itself and says why that fails.
            return;
        }
    }

    /** Ends all processes. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(RenderChild::end);
        idle.clear();
        watch.shutdownNow();
    }
}
