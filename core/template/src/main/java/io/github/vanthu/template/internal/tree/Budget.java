package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Origin;
import io.github.vanthu.regulation.Limit;

/** Counts what one rendering uses up and stops it at the limits. */
public final class Budget {
    private final long characterLimit;
    private final long stepLimit;
    private long characters;
    private long steps;

    /** Makes a budget of so many characters and steps. */
    public Budget(long characterLimit, long stepLimit) {
        this.characterLimit = characterLimit;
        this.stepLimit = stepLimit;
    }

    /** Counts written characters, as one step. */
    public void write(int count, Origin origin) {
        characters += count;
        check(characters, characterLimit, Limit.TEMPLATE_CHARACTERS, origin);
        step(origin);
    }

    /** Counts a directive call or a piece of output. */
    public void step(Origin origin) {
        steps++;
        check(steps, stepLimit, Limit.TEMPLATE_STEPS, origin);
    }

    private static void check(long used, long limit, Limit kind, Origin origin) {
        if (used > limit) {
            throw new TemplateFault("TEMPLATE-011", origin, String.valueOf(limit), kind.vietnamese(), kind.english());
        }
    }
}
