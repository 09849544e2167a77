package io.github.vanthu.engine.isolated;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A process that renders apart, as its parent sees it. Used by one thread at a time. */
final class RenderChild {
    private static final long EXIT_SECONDS = 10;

    private final IsolatedOptions options;
    private final ScheduledExecutorService watch;
    private final Process process;
    private final FrameStream frames;
    private boolean ready;
    private volatile boolean ended;
    private volatile boolean tooLate;
    private String plugin = "";

    private RenderChild(IsolatedOptions options, ScheduledExecutorService watch, Process process) {
        this.options = options;
        this.watch = watch;
        this.process = process;
        this.frames = new FrameStream(process.getInputStream(), process.getOutputStream());
    }

    /**
     * Starts a process; it gets ready by itself.
     *
     * @throws IOException if it cannot be started
     */
    static RenderChild start(IsolatedOptions options, ScheduledExecutorService watch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(options)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // It would override the limit of memory.
        builder.environment().remove("_JAVA_OPTIONS");
        RenderChild child = new RenderChild(options, watch, builder.start());
        child.frames.send(out -> Codec.write(out, new Codec.Setup(options.plugins(), options.cache())));
        return child;
    }

    private static List<String> command(IsolatedOptions options) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // What the virtual machine says when it ends must not get between the frames.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                options.classPath(),
                RenderProcess.class.getName());
    }

    /** Returns whether the process can take another plan. */
    boolean alive() {
        return !ended && process.isAlive();
    }

    /** Ends the process. */
    void end() {
        ended = true;
        process.destroyForcibly();
    }

    /** Renders a plan; after a failure the process has ended. */
    IsolatedResult render(Codec.Request request) {
        String plan = request.plan().name();
        try {
            awaitReady();
            plugin = "";
            return within(options.time(), () -> exchange(request));
        } catch (FrameStream.FrameTooLarge e) {
            end();
            return IsolatedResult.failed(tooLarge(plan));
        } catch (IOException e) {
            return IsolatedResult.failed(failure(plan));
        }
    }

    private void awaitReady() throws IOException {
        if (!ready) {
            within(Duration.ofSeconds(Limit.ISOLATED_START_SECONDS.value()), frames::receive);
            ready = true;
        }
    }

    private IsolatedResult exchange(Codec.Request request) throws IOException {
        frames.send(out -> Codec.write(out, request));
        DataInputStream answer = frames.receive();
        while (answer.readByte() == RenderProcess.PLUGIN) {
            plugin = Codec.text(answer);
            answer = frames.receive();
        }
        return Codec.result(answer);
    }

    /** Something that waits for the process. */
    @FunctionalInterface
    private interface Waiting<T> {
        T run() throws IOException;
    }

    /** Runs something that ends at the latest when the process is ended for taking too long. */
    private <T> T within(Duration time, Waiting<T> waiting) throws IOException {
        Future<?> alarm = watch.schedule(this::endLate, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return waiting.run();
        } finally {
            alarm.cancel(false);
        }
    }

    private void endLate() {
        tooLate = true;
        end();
    }

    private Problem failure(String plan) {
        Optional<Integer> status = status();
        Place place = Place.file(plan);
        String format = plugin.isEmpty() ? "national" : plugin;
        if (!ready) {
            return Problem.error(
                    "ISOLATED-004", place, status.map(String::valueOf).orElse("?"));
        }
        if (tooLate) {
            return Problem.error("ISOLATED-002", place, plan, format, seconds());
        }
        return switch (status.orElse(-1)) {
            case RenderProcess.OUT_OF_MEMORY ->
                Problem.error("ISOLATED-003", place, plan, format, String.valueOf(options.heapMegabytes()));
            case RenderProcess.TOO_LARGE -> tooLarge(plan);
            default ->
                Problem.error(
                        "ISOLATED-001",
                        place,
                        plan,
                        format,
                        status.map(String::valueOf).orElse("?"));
        };
    }

    private static Problem tooLarge(String plan) {
        String limit = String.valueOf(Limit.ISOLATED_FRAME_BYTES.value());
        return Problem.error("ISOLATED-005", Place.file(plan), plan, limit);
    }

    private String seconds() {
        return String.valueOf(Math.max(1, options.time().toSeconds()));
    }

    /** Returns the exit status of the process, which has closed its output and is about to end. */
    private Optional<Integer> status() {
        try {
            if (process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.of(process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
        return Optional.empty();
    }
}
