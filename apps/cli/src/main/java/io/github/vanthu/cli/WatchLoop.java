package io.github.vanthu.cli;

import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Renders again whenever a plan, a file that it names or a plugin changes.
 *
 * <p>Changes are seen by looking at the files: what the system reports of itself comes late on some systems and never
 * from network drives. A change is taken up when the files have been quiet for one look.
 */
final class WatchLoop {
    private static final int MOST_UNQUIET_LOOKS = 5;

    private final Session session;
    private final PlanOptions options;
    private final BiConsumer<Vanthu, Consumer<PlanReading>> render;
    private final WatchedFiles files;
    private @Nullable Vanthu engine;

    WatchLoop(Session session, PlanOptions options, BiConsumer<Vanthu, Consumer<PlanReading>> render) {
        this.session = session;
        this.options = options;
        this.render = render;
        this.files = new WatchedFiles(options.plans, options.engine.places(session));
    }

    /** Renders until there is no next round or the user stops the process, which both is a good end. */
    ExitCode run() {
        try (StopSignal signal = StopSignal.endingWith(ExitCode.DONE)) {
            FileStamps seen = files.stamps();
            signal.holding(this::render);
            seen = seen.and(files.stamps());
            say("watch.waiting");
            while (session.rounds().next()) {
                seen = look(seen, signal);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private FileStamps look(FileStamps seen, StopSignal signal) throws InterruptedException {
        FileStamps now = files.stamps();
        if (now.equals(seen)) {
            return seen;
        }
        FileStamps quiet = quiet(now);
        Set<String> changed = quiet.differingFrom(seen);
        if (changed.stream().anyMatch(files::ofPlugins)) {
            engine = null;
        }
        say("watch.changed", String.join(", ", changed));
        signal.holding(this::render);
        say("watch.waiting");
        return quiet.and(files.stamps());
    }

    private FileStamps quiet(FileStamps first) throws InterruptedException {
        FileStamps last = first;
        for (int look = 0; look < MOST_UNQUIET_LOOKS && session.rounds().next(); look++) {
            FileStamps next = files.stamps();
            if (next.equals(last)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    private void render() {
        try {
            engine = Optional.ofNullable(engine).orElseGet(() -> options.engine.engine(session));
            render.accept(engine, files::read);
        } catch (RuntimeException | Error e) {
            options.messages.printer(session).print(InternalFailure.of(e));
        }
    }

    /** Programs read problems alone. */
    private void say(String key, String... more) {
        if (options.messages == MessageFormat.TEXT) {
            session.out()
                    .line(String.join(" ", session.wording().word(key), String.join(" ", more))
                            .strip());
        }
    }
}
