package io.github.vanthu.template;

import io.github.vanthu.regulation.Limit;
import java.time.Duration;

/**
 * How much one rendering may use (giới hạn dựng mẫu).
 *
 * <p>What exceeds one of them ends with a problem that {@link TemplateRenderer#isRunaway} knows. Example:
 * {@code RenderLimits.STANDARD.within(Duration.ofSeconds(5))}.
 *
 * @param characters characters that the template writes
 * @param steps directive calls, pieces of output, rounds of loops and calls of macros and functions
 * @param depth calls of macros and directives inside each other
 * @param time from the start of the rendering to its end
 */
public record RenderLimits(long characters, long steps, long depth, Duration time) {
    /** The limits of {@link Limit}. */
    public static final RenderLimits STANDARD = new RenderLimits(
            Limit.TEMPLATE_CHARACTERS.value(),
            Limit.TEMPLATE_STEPS.value(),
            Limit.TEMPLATE_DEPTH.value(),
            Duration.ofSeconds(Limit.TEMPLATE_SECONDS.value()));

    /** Returns these limits with another time. */
    public RenderLimits within(Duration other) {
        return new RenderLimits(characters, steps, depth, other);
    }
}
