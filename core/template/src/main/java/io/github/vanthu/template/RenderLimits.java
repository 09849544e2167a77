package io.github.vanthu.template;

import io.github.vanthu.regulation.Limit;

/**
 * How much one rendering may use.
 *
 * @param characters characters that the template writes
 * @param steps directive calls and pieces of output
 */
record RenderLimits(long characters, long steps) {
    static final RenderLimits STANDARD =
            new RenderLimits(Limit.TEMPLATE_CHARACTERS.value(), Limit.TEMPLATE_STEPS.value());
}
