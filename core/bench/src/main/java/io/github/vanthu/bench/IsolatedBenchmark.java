package io.github.vanthu.bench;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.isolated.IsolatedOptions;
import io.github.vanthu.engine.isolated.IsolatedResult;
import io.github.vanthu.engine.isolated.IsolatedVanthu;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * What rendering in a process of its own costs beside rendering in this one, both warm.
 *
 * <p>The two take turns, so that other work on the machine burdens both alike; run it by
 * {@code java -cp core/bench/target/dist/bench.jar io.github.vanthu.bench.IsolatedBenchmark}.
 */
public final class IsolatedBenchmark {
    private static final int WARM_UPS = 150;
    private static final int RENDERS = 50;
    private static final double NANOSECONDS = 1e6;

    private final SamplePlan plan = SamplePlan.unpacked();
    private final Vanthu vanthu = Vanthu.builder().build();
    private final IsolatedVanthu isolated;

    private IsolatedBenchmark(IsolatedVanthu isolated) {
        this.isolated = isolated;
    }

    /**
     * Prints the median time of a render in both ways and their ratio.
     *
     * @param arguments nothing, or the number of renders before and while measuring, such as {@code 150 50}
     */
    public static void main(String[] arguments) {
        int warmUps = arguments.length == 2 ? Integer.parseInt(arguments[0]) : WARM_UPS;
        int renders = arguments.length == 2 ? Integer.parseInt(arguments[1]) : RENDERS;
        try (IsolatedVanthu isolated = new IsolatedVanthu(IsolatedOptions.STANDARD)) {
            System.out.println(new IsolatedBenchmark(isolated).measured(warmUps, renders));
        }
    }

    /** Returns one line with the medians. */
    String measured(int warmUps, int renders) {
        times(warmUps, this::inThisProcess, this::isolated);
        double[][] times = times(renders, this::inThisProcess, this::isolated);
        double here = median(times[0]);
        double apart = median(times[1]);
        return String.format(
                Locale.ROOT,
                "in this process %.2f ms, isolated %.2f ms, ratio %.3f (medians of %d)",
                here,
                apart,
                apart / here,
                renders);
    }

    private static double[][] times(int count, IntSupplier one, IntSupplier other) {
        double[][] times = new double[2][count];
        for (int i = 0; i < count; i++) {
            times[0][i] = time(one);
            times[1][i] = time(other);
        }
        return times;
    }

    private static double time(IntSupplier work) {
        long start = System.nanoTime();
        if (work.getAsInt() == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private int inThisProcess() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        plan.render(vanthu, Map.of(Format.DOCX, docx, Format.PDF, pdf));
        return docx.size() + pdf.size();
    }

    private int isolated() {
        IsolatedResult result = isolated.render(plan.file(), Set.of(Format.DOCX, Format.PDF));
        return result.file(Format.DOCX).orElseThrow().length
                + result.file(Format.PDF).orElseThrow().length;
    }
}
