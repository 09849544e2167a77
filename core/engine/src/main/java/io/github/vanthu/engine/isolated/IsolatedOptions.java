package io.github.vanthu.engine.isolated;

import io.github.vanthu.regulation.Limit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How processes that render apart are started and what they may use.
 *
 * <p>Example: {@code IsolatedOptions.STANDARD.withPlugins(List.of(Path.of("plugins")))}.
 *
 * @param plugins paths of plugins, as for {@link io.github.vanthu.engine.VanthuBuilder#plugins}
 * @param cache folder for what takes long to make, or nothing
 * @param classPath class path of the process; the one of this process unless given
 * @param heapMegabytes memory for objects, from 64
 * @param time longest time of one render
 * @param workers renders that may run at once, from 1
 */
public record IsolatedOptions(
        List<Path> plugins, Optional<Path> cache, String classPath, int heapMegabytes, Duration time, int workers) {
    /** No plugins but those on the class path, one render at once, limits of {@link Limit}. */
    public static final IsolatedOptions STANDARD = new IsolatedOptions(
            List.of(),
            Optional.empty(),
            System.getProperty("java.class.path", ""),
            (int) Limit.ISOLATED_HEAP_MEGABYTES.value(),
            Duration.ofSeconds(Limit.ISOLATED_SECONDS.value()),
            1);

    private static final int LEAST_HEAP = 64;

    /**
     * Copies the paths.
     *
     * @throws IllegalArgumentException if a number or the time is too small
     */
    public IsolatedOptions {
        plugins = List.copyOf(plugins);
        if (heapMegabytes < LEAST_HEAP || workers < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "heap, workers or time too small: " + heapMegabytes + " MB, " + workers + " workers, " + time);
        }
    }

    /** Returns these options with other plugins. */
    public IsolatedOptions withPlugins(List<Path> others) {
        return new IsolatedOptions(others, cache, classPath, heapMegabytes, time, workers);
    }

    /** Returns these options with a folder for what takes long to make. */
    public IsolatedOptions withCache(Path folder) {
        return new IsolatedOptions(plugins, Optional.of(folder), classPath, heapMegabytes, time, workers);
    }

    /** Returns these options with another class path. */
    public IsolatedOptions withClassPath(String other) {
        return new IsolatedOptions(plugins, cache, other, heapMegabytes, time, workers);
    }

    /** Returns these options with another limit of memory. */
    public IsolatedOptions withHeapMegabytes(int megabytes) {
        return new IsolatedOptions(plugins, cache, classPath, megabytes, time, workers);
    }

    /** Returns these options with another limit of time. */
    public IsolatedOptions withTime(Duration longest) {
        return new IsolatedOptions(plugins, cache, classPath, heapMegabytes, longest, workers);
    }

    /** Returns these options with another number of renders at once. */
    public IsolatedOptions withWorkers(int number) {
        return new IsolatedOptions(plugins, cache, classPath, heapMegabytes, time, number);
    }
}
