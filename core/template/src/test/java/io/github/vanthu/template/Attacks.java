package io.github.vanthu.template;

import io.github.vanthu.model.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Runs attacks one after the other in a process of its own, and prints how each ended. */
final class Attacks {
    private Attacks() {}

    /** Prints a line for each attack of a file, each within so many seconds. */
    public static void main(String[] arguments) {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        RenderLimits limits = new RenderLimits(1_000_000, 20_000, 200, time);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TextCase.of(arguments[0]).forEach(attack -> {
            Problem problem =
                    WallTest.attacked(attack.input(), limits).problems().get(0);
            out.println((TemplateRenderer.isRunaway(problem) ? "runaway " : "") + Renderings.line(problem));
        });
    }
}
