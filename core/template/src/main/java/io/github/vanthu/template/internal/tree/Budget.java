package io.github.vanthu.template.internal.tree;

import freemarker.core.Environment;
import io.github.vanthu.document.Origin;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what one rendering uses up and stops it at the limits. */
public final class Budget {
    private static final long MEGABYTE = 1L << 20;

    private final String format;
    private final long characterLimit;
    private final long stepLimit;
    private final long depthLimit;
    private volatile Optional<Environment> environment = Optional.empty();
    private volatile CallStack calls = CallStack.NONE;
    private volatile boolean abandoned;
    private long characters;
    private long steps;

    /**
     * Makes a budget.
     *
     * @param format the format whose templates are rendered, for the messages
     * @param characters most characters that may be written
     * @param steps most steps
     * @param depth most calls inside each other
     */
    public Budget(String format, long characters, long steps, long depth) {
        this.format = format;
        this.characterLimit = characters;
        this.stepLimit = steps;
        this.depthLimit = depth;
    }

    /** Counts written characters, as one step. */
    public void write(int count, Origin origin) {
        characters += count;
        if (characters > characterLimit) {
            throw exceeded(origin, characterLimit, Limit.TEMPLATE_CHARACTERS);
        }
        step(origin);
    }

    /** Counts a directive call or a piece of output. */
    public void step(Origin origin) {
        if (++steps > stepLimit || abandoned) {
            throw exceeded(origin, stepLimit, Limit.TEMPLATE_STEPS);
        }
    }

    /** Begins a rendering. */
    public void begin(Environment rendering) {
        environment = Optional.of(rendering);
    }

    /** Counts a round of a loop or a call of a macro. */
    public void round(Environment rendering) {
        CallStack now = CallStack.of(rendering);
        calls = now;
        if (now.depth() > depthLimit) {
            throw new TemplateFault(tooDeep(
                    depthLimit + " " + Limit.TEMPLATE_DEPTH.vietnamese(),
                    depthLimit + " " + Limit.TEMPLATE_DEPTH.english()));
        }
        if (++steps > stepLimit || abandoned) {
            throw exceeded(now.origin(), stepLimit, Limit.TEMPLATE_STEPS);
        }
    }

    private TemplateFault exceeded(Origin origin, long limit, Limit kind) {
        return new TemplateFault(
                "TEMPLATE-011", origin, String.valueOf(limit), kind.vietnamese(), kind.english(), format);
    }

    /** Ends the rendering at its next step; for the thread that waits no longer. */
    public void abandon() {
        abandoned = true;
    }

    /** Says that the stack of the rendering thread is full. */
    public Problem stackFull() {
        return tooDeep("ngăn xếp của luồng dựng mẫu", "the stack of the rendering thread");
    }

    private Problem tooDeep(String vietnamese, String english) {
        return problem("TEMPLATE-018", vietnamese, english);
    }

    /** Says that the memory is full, and lets go of what the rendering held. */
    public Problem memoryFull() {
        environment = Optional.empty();
        return problem("TEMPLATE-024", String.valueOf(Runtime.getRuntime().maxMemory() / MEGABYTE));
    }

    /** Says that the time is over; asked by another thread than the rendering one. */
    public Problem timeOver(long seconds) {
        environment.ifPresent(this::look);
        return problem("TEMPLATE-023", String.valueOf(seconds));
    }

    /** The rendering goes on meanwhile, so the place may be wrong by a step, or unreadable at this moment. */
    private void look(Environment rendering) {
        try {
            calls = CallStack.of(rendering);
        } catch (NullPointerException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // The place of the last round stays.
            return;
        }
    }

    /** Says that the rendering was stopped from outside. */
    public Problem cancelled() {
        return problem("TEMPLATE-025");
    }

    /** Returns the place of the last round of a loop or call of a macro. */
    public Place place() {
        Origin origin = calls.origin();
        return new Place(origin.template(), origin.line(), origin.column(), "");
    }

    private Problem problem(String code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(format));
        all.addAll(List.of(arguments));
        return Problem.error(code, place(), all.toArray(String[]::new));
    }
}
