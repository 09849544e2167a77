package io.github.vanthu.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints their median times and the ratios to the floors.
 *
 * <p>A full run takes about three minutes: two JVMs for each benchmark. {@code -quick} takes seconds and shows that
 * everything runs; its times mean nothing.
 */
public final class Bench {
    private static final String OURS = "^io\\.github\\.vanthu\\.bench\\.";
    private static final int MEDIAN = 50;

    private Bench() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments nothing, or {@code -quick}
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("-quick");
        figures(quick ? quick() : full()).lines().forEach(System.out::println);
    }

    /** Returns the figures of a run; the benchmarks stand sorted by class and method. */
    static Figures figures(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            medians.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
        return new Figures(medians);
    }

    /** Every call is timed, so that the median is one of calls and little disturbed by other work on the machine. */
    private static ChainedOptionsBuilder full() {
        return new OptionsBuilder()
                .include(OURS)
                .forks(2)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true);
    }

    /** Runs every benchmark once, cold and in this JVM. */
    static ChainedOptionsBuilder quick() {
        return new OptionsBuilder()
                .include(OURS)
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
